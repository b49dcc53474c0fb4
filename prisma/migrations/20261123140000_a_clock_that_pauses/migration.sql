-- A clock that stands goes on from where it was stopped.
ALTER TABLE "LightningSignUp" ADD COLUMN "pausedAt" TIMESTAMPTZ(3);
