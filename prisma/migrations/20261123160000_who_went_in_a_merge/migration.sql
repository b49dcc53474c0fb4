-- A link that was made for somebody whose page became one with another's finds whoever they are today.
ALTER TABLE "PersonMerge" ADD COLUMN "goneId" UUID;

UPDATE "PersonMerge" SET "goneId" = (before -> 'gone' ->> 'id')::uuid WHERE before -> 'gone' ? 'id';

CREATE INDEX "PersonMerge_goneId_idx" ON "PersonMerge"("goneId");
