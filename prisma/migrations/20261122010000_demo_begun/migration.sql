-- AlterTable
ALTER TABLE "Community" ADD COLUMN     "demoBegunAt" TIMESTAMPTZ(3);
