-- AlterTable
ALTER TABLE "Rsvp" ADD COLUMN     "wasFirstTime" BOOLEAN;
