-- CreateEnum
CREATE TYPE "AttendanceMode" AS ENUM ('in_person', 'online');

-- CreateEnum
CREATE TYPE "ConsentKind" AS ENUM ('photos', 'show_name', 'sponsors');

-- CreateEnum
CREATE TYPE "RsvpQuestionKind" AS ENUM ('short_text', 'long_text', 'single_choice', 'multiple_choice');

-- CreateEnum
CREATE TYPE "DoorAct" AS ENUM ('came', 'no_show', 'walked_in', 'undo');

-- CreateEnum
CREATE TYPE "GuestSegment" AS ENUM ('going', 'waitlisted', 'came', 'no_show');

-- AlterEnum


ALTER TYPE "RsvpStatus" ADD VALUE 'pending';
ALTER TYPE "RsvpStatus" ADD VALUE 'declined';

-- AlterTable
ALTER TABLE "Attendance" ADD COLUMN     "people" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "Community" ADD COLUMN     "retentionDays" INTEGER;

-- AlterTable
ALTER TABLE "Event" ADD COLUMN     "consentsAsked" "ConsentKind"[] DEFAULT ARRAY[]::"ConsentKind"[],
ADD COLUMN     "hasWaitlist" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "needsApproval" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "onlineCapacity" INTEGER,
ADD COLUMN     "onlineSeatsTaken" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "plusOnesLimit" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "reminders" INTEGER[] DEFAULT ARRAY[1440, 60]::INTEGER[],
ADD COLUMN     "rsvpsCloseAt" TIMESTAMPTZ(3),
ADD COLUMN     "rsvpsOpenAt" TIMESTAMPTZ(3),
ADD COLUMN     "showsAttendance" BOOLEAN NOT NULL DEFAULT true;

-- AlterTable
ALTER TABLE "OutboxMail" ADD COLUMN     "claimedUntil" TIMESTAMPTZ(3),
ADD COLUMN     "onceKey" TEXT,
ADD COLUMN     "rsvpId" UUID,
ADD COLUMN     "unsubscribeUrl" TEXT;

-- AlterTable
ALTER TABLE "Rsvp" ADD COLUMN     "decidedAt" TIMESTAMPTZ(3),
ADD COLUMN     "erasedAt" TIMESTAMPTZ(3),
ADD COLUMN     "mode" "AttendanceMode" NOT NULL DEFAULT 'in_person',
ADD COLUMN     "partySize" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "unsubscribedAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "RsvpQuestion" (
    "id" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "RsvpQuestionKind" NOT NULL,
    "label" TEXT NOT NULL,
    "options" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "isRequired" BOOLEAN NOT NULL DEFAULT false,
    "retiredAt" TIMESTAMPTZ(3),

    CONSTRAINT "RsvpQuestion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RsvpAnswer" (
    "rsvpId" UUID NOT NULL,
    "questionId" UUID NOT NULL,
    "values" TEXT[],

    CONSTRAINT "RsvpAnswer_pkey" PRIMARY KEY ("rsvpId","questionId")
);

-- CreateTable
CREATE TABLE "RsvpConsent" (
    "rsvpId" UUID NOT NULL,
    "kind" "ConsentKind" NOT NULL,
    "givenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "RsvpConsent_pkey" PRIMARY KEY ("rsvpId","kind")
);

-- CreateTable
CREATE TABLE "DoorLink" (
    "id" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "label" TEXT NOT NULL,
    "secretHash" TEXT NOT NULL,
    "createdById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "DoorLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DoorEntry" (
    "id" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "rsvpId" UUID,
    "attendanceId" UUID,
    "act" "DoorAct" NOT NULL,
    "people" INTEGER NOT NULL DEFAULT 1,
    "happenedAt" TIMESTAMPTZ(3) NOT NULL,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "doorLinkId" UUID,

    CONSTRAINT "DoorEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "GuestMessage" (
    "id" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "segment" "GuestSegment" NOT NULL,
    "subject" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "recipients" INTEGER NOT NULL,
    "sentById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "GuestMessage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Feedback" (
    "id" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "rsvpId" UUID,
    "words" TEXT NOT NULL DEFAULT '',
    "rating" INTEGER,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Feedback_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FeedbackPart" (
    "feedbackId" UUID NOT NULL,
    "agendaItemId" UUID NOT NULL,
    "words" TEXT NOT NULL,

    CONSTRAINT "FeedbackPart_pkey" PRIMARY KEY ("feedbackId","agendaItemId")
);

-- CreateIndex
CREATE UNIQUE INDEX "RsvpQuestion_eventId_position_key" ON "RsvpQuestion"("eventId", "position");

-- CreateIndex
CREATE INDEX "RsvpAnswer_questionId_idx" ON "RsvpAnswer"("questionId");

-- CreateIndex
CREATE UNIQUE INDEX "DoorLink_secretHash_key" ON "DoorLink"("secretHash");

-- CreateIndex
CREATE INDEX "DoorLink_eventId_idx" ON "DoorLink"("eventId");

-- CreateIndex
CREATE INDEX "DoorEntry_eventId_receivedAt_idx" ON "DoorEntry"("eventId", "receivedAt");

-- CreateIndex
CREATE INDEX "DoorEntry_rsvpId_idx" ON "DoorEntry"("rsvpId");

-- CreateIndex
CREATE INDEX "GuestMessage_eventId_createdAt_idx" ON "GuestMessage"("eventId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Feedback_rsvpId_key" ON "Feedback"("rsvpId");

-- CreateIndex
CREATE INDEX "Feedback_eventId_idx" ON "Feedback"("eventId");

-- CreateIndex
CREATE INDEX "FeedbackPart_agendaItemId_idx" ON "FeedbackPart"("agendaItemId");

-- CreateIndex
CREATE UNIQUE INDEX "OutboxMail_onceKey_key" ON "OutboxMail"("onceKey");

-- CreateIndex
CREATE INDEX "OutboxMail_rsvpId_idx" ON "OutboxMail"("rsvpId");

-- AddForeignKey
ALTER TABLE "OutboxMail" ADD CONSTRAINT "OutboxMail_rsvpId_fkey" FOREIGN KEY ("rsvpId") REFERENCES "Rsvp"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RsvpQuestion" ADD CONSTRAINT "RsvpQuestion_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RsvpAnswer" ADD CONSTRAINT "RsvpAnswer_rsvpId_fkey" FOREIGN KEY ("rsvpId") REFERENCES "Rsvp"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RsvpAnswer" ADD CONSTRAINT "RsvpAnswer_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "RsvpQuestion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RsvpConsent" ADD CONSTRAINT "RsvpConsent_rsvpId_fkey" FOREIGN KEY ("rsvpId") REFERENCES "Rsvp"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DoorLink" ADD CONSTRAINT "DoorLink_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DoorLink" ADD CONSTRAINT "DoorLink_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DoorEntry" ADD CONSTRAINT "DoorEntry_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DoorEntry" ADD CONSTRAINT "DoorEntry_rsvpId_fkey" FOREIGN KEY ("rsvpId") REFERENCES "Rsvp"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DoorEntry" ADD CONSTRAINT "DoorEntry_doorLinkId_fkey" FOREIGN KEY ("doorLinkId") REFERENCES "DoorLink"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GuestMessage" ADD CONSTRAINT "GuestMessage_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GuestMessage" ADD CONSTRAINT "GuestMessage_sentById_fkey" FOREIGN KEY ("sentById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Feedback" ADD CONSTRAINT "Feedback_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Feedback" ADD CONSTRAINT "Feedback_rsvpId_fkey" FOREIGN KEY ("rsvpId") REFERENCES "Rsvp"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FeedbackPart" ADD CONSTRAINT "FeedbackPart_feedbackId_fkey" FOREIGN KEY ("feedbackId") REFERENCES "Feedback"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FeedbackPart" ADD CONSTRAINT "FeedbackPart_agendaItemId_fkey" FOREIGN KEY ("agendaItemId") REFERENCES "AgendaItem"("id") ON DELETE CASCADE ON UPDATE CASCADE;



-- What Prisma cannot say: the promises the database keeps by itself.
ALTER TABLE "Event" ADD CONSTRAINT "Event_onlineCapacity_positive" CHECK ("onlineCapacity" > 0);
ALTER TABLE "Event" ADD CONSTRAINT "Event_not_oversold_online" CHECK ("onlineSeatsTaken" >= 0 AND ("onlineCapacity" IS NULL OR "onlineSeatsTaken" <= "onlineCapacity"));
ALTER TABLE "Event" ADD CONSTRAINT "Event_rsvps_close_after_opening" CHECK ("rsvpsCloseAt" > "rsvpsOpenAt");
ALTER TABLE "Event" ADD CONSTRAINT "Event_plusOnesLimit_range" CHECK ("plusOnesLimit" BETWEEN 0 AND 20);
ALTER TABLE "Rsvp" ADD CONSTRAINT "Rsvp_partySize_range" CHECK ("partySize" BETWEEN 1 AND 21);
ALTER TABLE "Community" ADD CONSTRAINT "Community_retentionDays_positive" CHECK ("retentionDays" > 0);
ALTER TABLE "Feedback" ADD CONSTRAINT "Feedback_rating_range" CHECK ("rating" BETWEEN 1 AND 5);
ALTER TABLE "DoorEntry" ADD CONSTRAINT "DoorEntry_about_one" CHECK (("rsvpId" IS NULL) <> ("attendanceId" IS NULL));
DROP INDEX "RsvpQuestion_eventId_position_key";
ALTER TABLE "RsvpQuestion" ADD CONSTRAINT "RsvpQuestion_eventId_position_key" UNIQUE ("eventId", "position") DEFERRABLE INITIALLY DEFERRED;
CREATE TRIGGER announce_public_change AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "RsvpQuestion" FOR EACH STATEMENT EXECUTE FUNCTION announce_public_change();

-- A no-show is nobody seen.
UPDATE "Attendance" SET "people" = 0 WHERE "outcome" = 'no_show';
ALTER TABLE "Attendance" ADD CONSTRAINT "Attendance_people_seen" CHECK ("people" >= 0 AND ("outcome" = 'no_show') = ("people" = 0));

-- Who joined an event that was only online took a seat there, not in a room.
UPDATE "Rsvp" SET "mode" = 'online' FROM "Event" WHERE "Event"."id" = "eventId" AND "attendability" = 'online';
UPDATE "Event" SET "onlineCapacity" = "capacity", "onlineSeatsTaken" = "seatsTaken", "capacity" = NULL, "seatsTaken" = 0 WHERE "attendability" = 'online';
