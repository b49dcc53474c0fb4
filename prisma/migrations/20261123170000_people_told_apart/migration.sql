-- Two people who look like one and are not are suggested once.
CREATE TABLE "PersonToldApart" (
    "personId" UUID NOT NULL,
    "otherId" UUID NOT NULL,

    CONSTRAINT "PersonToldApart_pkey" PRIMARY KEY ("personId","otherId")
);

ALTER TABLE "PersonToldApart" ADD CONSTRAINT "PersonToldApart_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
