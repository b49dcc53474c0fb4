-- A revision knows which of its passages followed their records, and whether it was saved by itself while somebody wrote.
ALTER TABLE "RecapRevision"
  ADD COLUMN passages JSONB NOT NULL DEFAULT '{}',
  ADD COLUMN "isAutosaved" BOOLEAN NOT NULL DEFAULT false;

-- The moment is part of the link's secret, so that one who was sent an older link is not let in by a newer one.
ALTER TABLE "Recap" ADD COLUMN "previewMadeAt" TIMESTAMPTZ(3);
