-- AlterTable
ALTER TABLE "Invitation" ALTER COLUMN "chapterIds" SET DEFAULT ARRAY[]::UUID[];
