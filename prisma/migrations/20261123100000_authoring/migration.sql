-- CreateEnum
CREATE TYPE "ProposalStatus" AS ENUM ('proposed', 'accepted', 'declined', 'withdrawn');

-- CreateEnum
CREATE TYPE "QueueOrder" AS ENUM ('first_come', 'organizer');

-- CreateEnum
CREATE TYPE "Duty" AS ENUM ('door', 'scribe', 'stage');

-- CreateEnum
CREATE TYPE "ChapterRole" AS ENUM ('organizer', 'editor');

-- A door link was the first kind of link for volunteers; what it opens is now written beside it.
ALTER TABLE "DoorLink" RENAME TO "VolunteerLink";
ALTER TABLE "VolunteerLink" RENAME CONSTRAINT "DoorLink_pkey" TO "VolunteerLink_pkey";
ALTER TABLE "VolunteerLink" RENAME CONSTRAINT "DoorLink_eventId_fkey" TO "VolunteerLink_eventId_fkey";
ALTER TABLE "VolunteerLink" RENAME CONSTRAINT "DoorLink_createdById_fkey" TO "VolunteerLink_createdById_fkey";
ALTER INDEX "DoorLink_secretHash_key" RENAME TO "VolunteerLink_secretHash_key";
ALTER INDEX "DoorLink_eventId_idx" RENAME TO "VolunteerLink_eventId_idx";
ALTER TABLE "VolunteerLink" ADD COLUMN "duty" "Duty" NOT NULL DEFAULT 'door';

-- AlterTable
ALTER TABLE "AgendaItem" ADD COLUMN     "trackId" UUID;

-- AlterTable
ALTER TABLE "ChapterOrganizer" ADD COLUMN     "role" "ChapterRole" NOT NULL DEFAULT 'organizer';

-- AlterTable
ALTER TABLE "Community" ADD COLUMN     "footer" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "Invitation" ADD COLUMN     "duty" "Duty",
ADD COLUMN     "eventId" UUID,
ADD COLUMN     "role" "ChapterRole" NOT NULL DEFAULT 'organizer';

-- AlterTable
ALTER TABLE "LightningTalk" ADD COLUMN     "givenAt" TIMESTAMPTZ(3),
ADD COLUMN     "skippedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Panel" ADD COLUMN     "currentQuestionId" UUID;

-- AlterTable
ALTER TABLE "Person" ADD COLUMN     "hiddenAt" TIMESTAMPTZ(3),
ADD COLUMN     "photoId" UUID;

-- AlterTable
ALTER TABLE "Picture" ADD COLUMN     "focalX" INTEGER NOT NULL DEFAULT 50,
ADD COLUMN     "focalY" INTEGER NOT NULL DEFAULT 50;

-- AlterTable
ALTER TABLE "Recap" ADD COLUMN     "previewHash" TEXT,
ADD COLUMN     "publishAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "RunUp" ADD COLUMN     "proposalsUntil" DATE,
ADD COLUMN     "proposalsUrl" TEXT,
ADD COLUMN     "ticketsUntil" DATE,
ADD COLUMN     "ticketsUrl" TEXT;

-- CreateTable
CREATE TABLE "Track" (
    "id" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "Track_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ScribeNote" (
    "id" UUID NOT NULL,
    "panelId" UUID NOT NULL,
    "questionId" UUID NOT NULL,
    "panelistId" UUID NOT NULL,
    "scribeId" UUID NOT NULL,
    "scribeName" TEXT NOT NULL DEFAULT '',
    "text" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ScribeNote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Change" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actorId" UUID,
    "actorName" TEXT NOT NULL,
    "act" TEXT NOT NULL,
    "subject" TEXT NOT NULL DEFAULT '',
    "details" JSONB NOT NULL DEFAULT '{}',
    "eventId" UUID,
    "chapterId" UUID,
    "removed" JSONB,
    "restoredAt" TIMESTAMPTZ(3),
    "restoredById" UUID,

    CONSTRAINT "Change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CommunityLink" (
    "id" UUID NOT NULL,
    "communityId" INTEGER NOT NULL DEFAULT 1,
    "chapterId" UUID,
    "label" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "CommunityLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "HostAsk" (
    "id" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "chapterId" UUID NOT NULL,
    "askedById" UUID,
    "askedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "acceptedAt" TIMESTAMPTZ(3),
    "declinedAt" TIMESTAMPTZ(3),
    "answeredById" UUID,

    CONSTRAINT "HostAsk_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PersonSlug" (
    "slug" TEXT NOT NULL,
    "personId" UUID NOT NULL,

    CONSTRAINT "PersonSlug_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "PersonMerge" (
    "id" UUID NOT NULL,
    "keptId" UUID NOT NULL,
    "goneName" TEXT NOT NULL,
    "before" JSONB NOT NULL,
    "mergedById" UUID,
    "mergedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undoneAt" TIMESTAMPTZ(3),

    CONSTRAINT "PersonMerge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PersonClaim" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "secretHash" TEXT NOT NULL,
    "words" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "provenAt" TIMESTAMPTZ(3),
    "acceptedAt" TIMESTAMPTZ(3),
    "declinedAt" TIMESTAMPTZ(3),
    "decidedById" UUID,

    CONSTRAINT "PersonClaim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CallForTalks" (
    "eventId" UUID NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "closesAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closedAt" TIMESTAMPTZ(3),

    CONSTRAINT "CallForTalks_pkey" PRIMARY KEY ("eventId")
);

-- CreateTable
CREATE TABLE "Proposal" (
    "id" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "status" "ProposalStatus" NOT NULL DEFAULT 'proposed',
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailKey" TEXT NOT NULL,
    "affiliation" TEXT NOT NULL DEFAULT '',
    "bio" TEXT NOT NULL DEFAULT '',
    "title" TEXT NOT NULL,
    "abstract" TEXT NOT NULL,
    "minutes" INTEGER,
    "notes" TEXT NOT NULL DEFAULT '',
    "secretHash" TEXT NOT NULL,
    "movedFromId" UUID,
    "movedAt" TIMESTAMPTZ(3),
    "decidedAt" TIMESTAMPTZ(3),
    "decidedById" UUID,
    "agendaItemId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Proposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SpeakerLink" (
    "id" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "secretHash" TEXT NOT NULL,
    "mayRecord" BOOLEAN,
    "answeredAt" TIMESTAMPTZ(3),
    "nudgedAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SpeakerLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LightningSignUp" (
    "agendaItemId" UUID NOT NULL,
    "order" "QueueOrder" NOT NULL DEFAULT 'first_come',
    "places" INTEGER,
    "minutesEach" INTEGER NOT NULL DEFAULT 5,
    "openedAt" TIMESTAMPTZ(3),
    "closedAt" TIMESTAMPTZ(3),
    "onStageId" UUID,
    "startedAt" TIMESTAMPTZ(3),

    CONSTRAINT "LightningSignUp_pkey" PRIMARY KEY ("agendaItemId")
);

-- CreateTable
CREATE TABLE "LightningEntry" (
    "id" UUID NOT NULL,
    "signUpId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailKey" TEXT NOT NULL,
    "affiliation" TEXT NOT NULL DEFAULT '',
    "title" TEXT NOT NULL,
    "abstract" TEXT NOT NULL DEFAULT '',
    "url" TEXT NOT NULL DEFAULT '',
    "secretHash" TEXT NOT NULL,
    "lightningTalkId" UUID,
    "withdrawnAt" TIMESTAMPTZ(3),
    "declinedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "LightningEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RecapPassage" (
    "recapId" UUID NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "RecapPassage_pkey" PRIMARY KEY ("recapId","subject")
);

-- CreateTable
CREATE TABLE "RecapRevision" (
    "id" UUID NOT NULL,
    "recapId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "savedById" UUID,
    "savedByName" TEXT NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "RecapRevision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EventPicture" (
    "pictureId" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "caption" TEXT NOT NULL DEFAULT '',
    "credit" TEXT NOT NULL DEFAULT '',
    "isInGallery" BOOLEAN NOT NULL DEFAULT true,
    "consentAt" TIMESTAMPTZ(3),
    "uploadedById" UUID,

    CONSTRAINT "EventPicture_pkey" PRIMARY KEY ("pictureId")
);

-- CreateTable
CREATE TABLE "EventVolunteer" (
    "eventId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "duty" "Duty" NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "EventVolunteer_pkey" PRIMARY KEY ("eventId","userId","duty")
);

-- CreateIndex
CREATE UNIQUE INDEX "Track_eventId_position_key" ON "Track"("eventId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Track_id_eventId_key" ON "Track"("id", "eventId");

-- CreateIndex
CREATE INDEX "ScribeNote_panelId_receivedAt_idx" ON "ScribeNote"("panelId", "receivedAt");

-- CreateIndex
CREATE INDEX "Change_eventId_at_idx" ON "Change"("eventId", "at");

-- CreateIndex
CREATE INDEX "Change_chapterId_at_idx" ON "Change"("chapterId", "at");

-- CreateIndex
CREATE INDEX "Change_at_idx" ON "Change"("at");

-- CreateIndex
CREATE INDEX "CommunityLink_chapterId_idx" ON "CommunityLink"("chapterId");

-- CreateIndex
CREATE INDEX "HostAsk_chapterId_idx" ON "HostAsk"("chapterId");

-- CreateIndex
CREATE UNIQUE INDEX "HostAsk_eventId_chapterId_key" ON "HostAsk"("eventId", "chapterId");

-- CreateIndex
CREATE INDEX "PersonSlug_personId_idx" ON "PersonSlug"("personId");

-- CreateIndex
CREATE INDEX "PersonMerge_keptId_idx" ON "PersonMerge"("keptId");

-- CreateIndex
CREATE UNIQUE INDEX "PersonClaim_secretHash_key" ON "PersonClaim"("secretHash");

-- CreateIndex
CREATE INDEX "PersonClaim_personId_idx" ON "PersonClaim"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Proposal_secretHash_key" ON "Proposal"("secretHash");

-- CreateIndex
CREATE UNIQUE INDEX "Proposal_agendaItemId_key" ON "Proposal"("agendaItemId");

-- CreateIndex
CREATE INDEX "Proposal_eventId_status_idx" ON "Proposal"("eventId", "status");

-- CreateIndex
CREATE INDEX "Proposal_emailKey_idx" ON "Proposal"("emailKey");

-- CreateIndex
CREATE UNIQUE INDEX "SpeakerLink_secretHash_key" ON "SpeakerLink"("secretHash");

-- CreateIndex
CREATE INDEX "SpeakerLink_personId_idx" ON "SpeakerLink"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "SpeakerLink_eventId_personId_key" ON "SpeakerLink"("eventId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "LightningSignUp_onStageId_key" ON "LightningSignUp"("onStageId");

-- CreateIndex
CREATE UNIQUE INDEX "LightningEntry_secretHash_key" ON "LightningEntry"("secretHash");

-- CreateIndex
CREATE UNIQUE INDEX "LightningEntry_lightningTalkId_key" ON "LightningEntry"("lightningTalkId");

-- CreateIndex
CREATE INDEX "LightningEntry_emailKey_idx" ON "LightningEntry"("emailKey");

-- CreateIndex
CREATE UNIQUE INDEX "LightningEntry_signUpId_emailKey_title_key" ON "LightningEntry"("signUpId", "emailKey", "title");

-- CreateIndex
CREATE INDEX "RecapRevision_recapId_savedAt_idx" ON "RecapRevision"("recapId", "savedAt");

-- CreateIndex
CREATE UNIQUE INDEX "EventPicture_eventId_position_key" ON "EventPicture"("eventId", "position");

-- CreateIndex
CREATE INDEX "EventVolunteer_userId_idx" ON "EventVolunteer"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Panel_currentQuestionId_key" ON "Panel"("currentQuestionId");

-- CreateIndex
CREATE UNIQUE INDEX "Person_photoId_key" ON "Person"("photoId");

-- CreateIndex
CREATE UNIQUE INDEX "Recap_previewHash_key" ON "Recap"("previewHash");

-- AddForeignKey
ALTER TABLE "AgendaItem" ADD CONSTRAINT "AgendaItem_trackId_eventId_fkey" FOREIGN KEY ("trackId", "eventId") REFERENCES "Track"("id", "eventId") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Track" ADD CONSTRAINT "Track_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Panel" ADD CONSTRAINT "Panel_currentQuestionId_fkey" FOREIGN KEY ("currentQuestionId") REFERENCES "PanelQuestion"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ScribeNote" ADD CONSTRAINT "ScribeNote_panelId_fkey" FOREIGN KEY ("panelId") REFERENCES "Panel"("agendaItemId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ScribeNote" ADD CONSTRAINT "ScribeNote_questionId_panelId_fkey" FOREIGN KEY ("questionId", "panelId") REFERENCES "PanelQuestion"("id", "panelId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ScribeNote" ADD CONSTRAINT "ScribeNote_panelistId_panelId_fkey" FOREIGN KEY ("panelistId", "panelId") REFERENCES "Panelist"("id", "panelId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Change" ADD CONSTRAINT "Change_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Change" ADD CONSTRAINT "Change_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Change" ADD CONSTRAINT "Change_chapterId_fkey" FOREIGN KEY ("chapterId") REFERENCES "Chapter"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommunityLink" ADD CONSTRAINT "CommunityLink_communityId_fkey" FOREIGN KEY ("communityId") REFERENCES "Community"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommunityLink" ADD CONSTRAINT "CommunityLink_chapterId_fkey" FOREIGN KEY ("chapterId") REFERENCES "Chapter"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HostAsk" ADD CONSTRAINT "HostAsk_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HostAsk" ADD CONSTRAINT "HostAsk_chapterId_fkey" FOREIGN KEY ("chapterId") REFERENCES "Chapter"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HostAsk" ADD CONSTRAINT "HostAsk_askedById_fkey" FOREIGN KEY ("askedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HostAsk" ADD CONSTRAINT "HostAsk_answeredById_fkey" FOREIGN KEY ("answeredById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Person" ADD CONSTRAINT "Person_photoId_fkey" FOREIGN KEY ("photoId") REFERENCES "Picture"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PersonSlug" ADD CONSTRAINT "PersonSlug_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PersonMerge" ADD CONSTRAINT "PersonMerge_keptId_fkey" FOREIGN KEY ("keptId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PersonMerge" ADD CONSTRAINT "PersonMerge_mergedById_fkey" FOREIGN KEY ("mergedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PersonClaim" ADD CONSTRAINT "PersonClaim_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PersonClaim" ADD CONSTRAINT "PersonClaim_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CallForTalks" ADD CONSTRAINT "CallForTalks_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_movedFromId_fkey" FOREIGN KEY ("movedFromId") REFERENCES "Event"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_agendaItemId_fkey" FOREIGN KEY ("agendaItemId") REFERENCES "AgendaItem"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SpeakerLink" ADD CONSTRAINT "SpeakerLink_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SpeakerLink" ADD CONSTRAINT "SpeakerLink_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LightningSignUp" ADD CONSTRAINT "LightningSignUp_agendaItemId_fkey" FOREIGN KEY ("agendaItemId") REFERENCES "AgendaItem"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LightningSignUp" ADD CONSTRAINT "LightningSignUp_onStageId_fkey" FOREIGN KEY ("onStageId") REFERENCES "LightningTalk"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LightningEntry" ADD CONSTRAINT "LightningEntry_signUpId_fkey" FOREIGN KEY ("signUpId") REFERENCES "LightningSignUp"("agendaItemId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LightningEntry" ADD CONSTRAINT "LightningEntry_lightningTalkId_fkey" FOREIGN KEY ("lightningTalkId") REFERENCES "LightningTalk"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RecapPassage" ADD CONSTRAINT "RecapPassage_recapId_fkey" FOREIGN KEY ("recapId") REFERENCES "Recap"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RecapRevision" ADD CONSTRAINT "RecapRevision_recapId_fkey" FOREIGN KEY ("recapId") REFERENCES "Recap"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RecapRevision" ADD CONSTRAINT "RecapRevision_savedById_fkey" FOREIGN KEY ("savedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventPicture" ADD CONSTRAINT "EventPicture_pictureId_fkey" FOREIGN KEY ("pictureId") REFERENCES "Picture"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventPicture" ADD CONSTRAINT "EventPicture_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventPicture" ADD CONSTRAINT "EventPicture_uploadedById_fkey" FOREIGN KEY ("uploadedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventVolunteer" ADD CONSTRAINT "EventVolunteer_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventVolunteer" ADD CONSTRAINT "EventVolunteer_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the schema language cannot say.
DROP INDEX "Track_eventId_position_key";
ALTER TABLE "Track" ADD CONSTRAINT "Track_eventId_position_key" UNIQUE ("eventId", "position") DEFERRABLE INITIALLY DEFERRED;
DROP INDEX "EventPicture_eventId_position_key";
ALTER TABLE "EventPicture" ADD CONSTRAINT "EventPicture_eventId_position_key" UNIQUE ("eventId", "position") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_minutes_positive" CHECK ("minutes" > 0);
ALTER TABLE "LightningSignUp" ADD CONSTRAINT "LightningSignUp_places_positive" CHECK ("places" > 0);
ALTER TABLE "LightningSignUp" ADD CONSTRAINT "LightningSignUp_minutes_positive" CHECK ("minutesEach" > 0);
ALTER TABLE "Picture" ADD CONSTRAINT "Picture_focal_point_within" CHECK ("focalX" BETWEEN 0 AND 100 AND "focalY" BETWEEN 0 AND 100);
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_duty_has_its_event" CHECK (("eventId" IS NULL) = ("duty" IS NULL));
ALTER TABLE "HostAsk" ADD CONSTRAINT "HostAsk_answered_once" CHECK ("acceptedAt" IS NULL OR "declinedAt" IS NULL);

-- Public pages show these too.
CREATE TRIGGER announce_public_change AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "Track" FOR EACH STATEMENT EXECUTE FUNCTION announce_public_change();
CREATE TRIGGER announce_public_change AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "CommunityLink" FOR EACH STATEMENT EXECUTE FUNCTION announce_public_change();
CREATE TRIGGER announce_public_change AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "CallForTalks" FOR EACH STATEMENT EXECUTE FUNCTION announce_public_change();
CREATE TRIGGER announce_public_change AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "LightningSignUp" FOR EACH STATEMENT EXECUTE FUNCTION announce_public_change();
CREATE TRIGGER announce_public_change AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "EventPicture" FOR EACH STATEMENT EXECUTE FUNCTION announce_public_change();
CREATE TRIGGER announce_public_change AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "PersonSlug" FOR EACH STATEMENT EXECUTE FUNCTION announce_public_change();
CREATE TRIGGER announce_public_change AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "RecapPassage" FOR EACH STATEMENT EXECUTE FUNCTION announce_public_change();
