-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "AgendaItemKind" AS ENUM ('panel', 'talk', 'lightning_talks', 'workshop', 'keynote', 'sprint', 'break', 'social');

-- CreateEnum
CREATE TYPE "PanelRole" AS ENUM ('moderator', 'panelist');

-- CreateEnum
CREATE TYPE "TalkLinkKind" AS ENUM ('slides', 'video', 'repository', 'article', 'demo', 'website');

-- CreateEnum
CREATE TYPE "EventStatus" AS ENUM ('draft', 'published', 'cancelled');

-- CreateEnum
CREATE TYPE "EventKind" AS ENUM ('meetup', 'workshop', 'sprint', 'conference');

-- CreateEnum
CREATE TYPE "Attendability" AS ENUM ('in_person', 'online', 'hybrid');

-- CreateEnum
CREATE TYPE "PersonLinkKind" AS ENUM ('website', 'twitter', 'mastodon', 'github', 'linkedin');

-- CreateEnum
CREATE TYPE "RsvpStatus" AS ENUM ('going', 'waitlisted', 'cancelled');

-- CreateEnum
CREATE TYPE "AttendanceOutcome" AS ENUM ('came', 'walked_in', 'no_show');

-- CreateTable
CREATE TABLE "AgendaItem" (
    "id" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "AgendaItemKind" NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "startsAt" TIMESTAMPTZ(3),
    "minutes" INTEGER,

    CONSTRAINT "AgendaItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Panel" (
    "agendaItemId" UUID NOT NULL,

    CONSTRAINT "Panel_pkey" PRIMARY KEY ("agendaItemId")
);

-- CreateTable
CREATE TABLE "Panelist" (
    "id" UUID NOT NULL,
    "panelId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "role" "PanelRole" NOT NULL DEFAULT 'panelist',
    "affiliation" TEXT NOT NULL DEFAULT '',
    "position" INTEGER NOT NULL,

    CONSTRAINT "Panelist_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PanelQuestion" (
    "id" UUID NOT NULL,
    "panelId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "anchor" TEXT NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "PanelQuestion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PanelAnswer" (
    "id" UUID NOT NULL,
    "panelId" UUID NOT NULL,
    "questionId" UUID NOT NULL,
    "panelistId" UUID NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "body" TEXT NOT NULL,

    CONSTRAINT "PanelAnswer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Talk" (
    "agendaItemId" UUID NOT NULL,
    "abstract" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Talk_pkey" PRIMARY KEY ("agendaItemId")
);

-- CreateTable
CREATE TABLE "TalkSpeaker" (
    "talkId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "affiliation" TEXT NOT NULL DEFAULT '',
    "position" INTEGER NOT NULL,

    CONSTRAINT "TalkSpeaker_pkey" PRIMARY KEY ("talkId","personId")
);

-- CreateTable
CREATE TABLE "TalkLink" (
    "id" UUID NOT NULL,
    "talkId" UUID NOT NULL,
    "kind" "TalkLinkKind" NOT NULL,
    "url" TEXT NOT NULL,
    "label" TEXT NOT NULL DEFAULT '',
    "position" INTEGER NOT NULL,

    CONSTRAINT "TalkLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LightningTalk" (
    "id" UUID NOT NULL,
    "agendaItemId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "abstract" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "LightningTalk_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LightningTalkSpeaker" (
    "lightningTalkId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "affiliation" TEXT NOT NULL DEFAULT '',
    "position" INTEGER NOT NULL,

    CONSTRAINT "LightningTalkSpeaker_pkey" PRIMARY KEY ("lightningTalkId","personId")
);

-- CreateTable
CREATE TABLE "LightningTalkLink" (
    "id" UUID NOT NULL,
    "lightningTalkId" UUID NOT NULL,
    "kind" "TalkLinkKind" NOT NULL,
    "url" TEXT NOT NULL,
    "label" TEXT NOT NULL DEFAULT '',
    "position" INTEGER NOT NULL,

    CONSTRAINT "LightningTalkLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Community" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "name" TEXT NOT NULL,
    "tagline" TEXT NOT NULL,
    "timeZone" TEXT NOT NULL,
    "codeOfConduct" TEXT NOT NULL DEFAULT '',
    "demoLoadedAt" TIMESTAMPTZ(3),
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Community_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Chapter" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "city" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "timeZone" TEXT NOT NULL,
    "website" TEXT,
    "accentHue" INTEGER,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Chapter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Series" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Series_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Venue" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "city" TEXT NOT NULL,
    "directions" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Venue_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Event" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "kind" "EventKind" NOT NULL DEFAULT 'meetup',
    "status" "EventStatus" NOT NULL DEFAULT 'draft',
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,
    "timeZone" TEXT NOT NULL,
    "attendability" "Attendability" NOT NULL DEFAULT 'in_person',
    "venueId" UUID,
    "joinUrl" TEXT,
    "seriesId" UUID,
    "edition" INTEGER,
    "capacity" INTEGER,
    "seatsTaken" INTEGER NOT NULL DEFAULT 0,
    "takesRsvps" BOOLEAN NOT NULL DEFAULT true,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "publishedAt" TIMESTAMPTZ(3),
    "cancelledAt" TIMESTAMPTZ(3),
    "cancelReason" TEXT NOT NULL DEFAULT '',
    "createdById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EventHost" (
    "eventId" UUID NOT NULL,
    "chapterId" UUID NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "EventHost_pkey" PRIMARY KEY ("eventId","chapterId")
);

-- CreateTable
CREATE TABLE "RunUp" (
    "eventId" UUID NOT NULL,
    "targetEventId" UUID,
    "name" TEXT,
    "url" TEXT,
    "startsOn" DATE,
    "endsOn" DATE,

    CONSTRAINT "RunUp_pkey" PRIMARY KEY ("eventId")
);

-- CreateTable
CREATE TABLE "ProgrammeLine" (
    "id" UUID NOT NULL,
    "runUpId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "count" INTEGER,
    "label" TEXT NOT NULL,
    "startsOn" DATE,
    "endsOn" DATE,

    CONSTRAINT "ProgrammeLine_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OutboxMail" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "toName" TEXT NOT NULL DEFAULT '',
    "toAddress" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "calendar" TEXT,
    "calendarMethod" TEXT,
    "eventId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sentAt" TIMESTAMPTZ(3),
    "failedAt" TIMESTAMPTZ(3),
    "lastError" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "OutboxMail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "headline" TEXT NOT NULL DEFAULT '',
    "bio" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PersonLink" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "kind" "PersonLinkKind" NOT NULL,
    "url" TEXT NOT NULL,
    "handle" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "PersonLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Recap" (
    "id" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "body" TEXT NOT NULL DEFAULT '',
    "categories" TEXT[],
    "isFeatured" BOOLEAN NOT NULL DEFAULT false,
    "isHidden" BOOLEAN NOT NULL DEFAULT false,
    "coverId" UUID,
    "publishedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Recap_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RecapAuthor" (
    "recapId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "RecapAuthor_pkey" PRIMARY KEY ("recapId","personId")
);

-- CreateTable
CREATE TABLE "Picture" (
    "id" UUID NOT NULL,
    "alt" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Picture_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Rsvp" (
    "id" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailKey" TEXT NOT NULL,
    "status" "RsvpStatus" NOT NULL,
    "turn" SERIAL NOT NULL,
    "secretHash" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "promotedAt" TIMESTAMPTZ(3),
    "cancelledAt" TIMESTAMPTZ(3),

    CONSTRAINT "Rsvp_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Attendance" (
    "id" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "rsvpId" UUID,
    "outcome" "AttendanceOutcome" NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Attendance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "HeadCount" (
    "eventId" UUID NOT NULL,
    "count" INTEGER NOT NULL,
    "isApproximate" BOOLEAN NOT NULL DEFAULT false,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "HeadCount_pkey" PRIMARY KEY ("eventId")
);

-- CreateTable
CREATE TABLE "User" (
    "id" UUID NOT NULL,
    "name" TEXT,
    "email" TEXT NOT NULL,
    "emailVerified" TIMESTAMPTZ(3),
    "image" TEXT,
    "isOwner" BOOLEAN NOT NULL DEFAULT false,
    "personId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Account" (
    "userId" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "provider" TEXT NOT NULL,
    "providerAccountId" TEXT NOT NULL,
    "refresh_token" TEXT,
    "access_token" TEXT,
    "expires_at" INTEGER,
    "token_type" TEXT,
    "scope" TEXT,
    "id_token" TEXT,
    "session_state" TEXT,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("provider","providerAccountId")
);

-- CreateTable
CREATE TABLE "Session" (
    "sessionToken" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "expires" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("sessionToken")
);

-- CreateTable
CREATE TABLE "VerificationToken" (
    "identifier" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "expires" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "VerificationToken_pkey" PRIMARY KEY ("identifier","token")
);

-- CreateTable
CREATE TABLE "ChapterOrganizer" (
    "chapterId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ChapterOrganizer_pkey" PRIMARY KEY ("chapterId","userId")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" UUID NOT NULL,
    "secretHash" TEXT NOT NULL,
    "email" TEXT,
    "isOwner" BOOLEAN NOT NULL DEFAULT false,
    "chapterIds" UUID[],
    "invitedById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "acceptedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
-- deferred to the commit, so that a reorder may pass through positions that are still taken
ALTER TABLE "AgendaItem" ADD CONSTRAINT "AgendaItem_eventId_position_key" UNIQUE ("eventId", "position") DEFERRABLE INITIALLY DEFERRED;

-- CreateIndex
CREATE INDEX "Panelist_personId_idx" ON "Panelist"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Panelist_panelId_personId_key" ON "Panelist"("panelId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "Panelist_id_panelId_key" ON "Panelist"("id", "panelId");

-- CreateIndex
-- deferred to the commit, so that a reorder may pass through positions that are still taken
ALTER TABLE "PanelQuestion" ADD CONSTRAINT "PanelQuestion_panelId_position_key" UNIQUE ("panelId", "position") DEFERRABLE INITIALLY DEFERRED;

-- CreateIndex
CREATE UNIQUE INDEX "PanelQuestion_panelId_anchor_key" ON "PanelQuestion"("panelId", "anchor");

-- CreateIndex
CREATE UNIQUE INDEX "PanelQuestion_id_panelId_key" ON "PanelQuestion"("id", "panelId");

-- CreateIndex
CREATE UNIQUE INDEX "PanelAnswer_questionId_panelistId_key" ON "PanelAnswer"("questionId", "panelistId");

-- CreateIndex
CREATE INDEX "TalkSpeaker_personId_idx" ON "TalkSpeaker"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "TalkLink_talkId_url_key" ON "TalkLink"("talkId", "url");

-- CreateIndex
-- deferred to the commit, so that a reorder may pass through positions that are still taken
ALTER TABLE "LightningTalk" ADD CONSTRAINT "LightningTalk_agendaItemId_position_key" UNIQUE ("agendaItemId", "position") DEFERRABLE INITIALLY DEFERRED;

-- CreateIndex
CREATE INDEX "LightningTalkSpeaker_personId_idx" ON "LightningTalkSpeaker"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "LightningTalkLink_lightningTalkId_url_key" ON "LightningTalkLink"("lightningTalkId", "url");

-- CreateIndex
CREATE UNIQUE INDEX "Chapter_slug_key" ON "Chapter"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Series_slug_key" ON "Series"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Event_slug_key" ON "Event"("slug");

-- CreateIndex
CREATE INDEX "Event_status_startsAt_idx" ON "Event"("status", "startsAt");

-- CreateIndex
CREATE UNIQUE INDEX "Event_seriesId_edition_key" ON "Event"("seriesId", "edition");

-- CreateIndex
CREATE INDEX "EventHost_chapterId_idx" ON "EventHost"("chapterId");

-- CreateIndex
CREATE UNIQUE INDEX "ProgrammeLine_runUpId_position_key" ON "ProgrammeLine"("runUpId", "position");

-- CreateIndex
CREATE INDEX "OutboxMail_createdAt_idx" ON "OutboxMail"("createdAt");

-- CreateIndex
CREATE INDEX "OutboxMail_eventId_idx" ON "OutboxMail"("eventId");

-- CreateIndex
CREATE UNIQUE INDEX "Person_slug_key" ON "Person"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "PersonLink_kind_handle_key" ON "PersonLink"("kind", "handle");

-- CreateIndex
CREATE UNIQUE INDEX "PersonLink_personId_kind_url_key" ON "PersonLink"("personId", "kind", "url");

-- CreateIndex
CREATE UNIQUE INDEX "Recap_eventId_key" ON "Recap"("eventId");

-- CreateIndex
CREATE UNIQUE INDEX "Recap_slug_key" ON "Recap"("slug");

-- CreateIndex
CREATE INDEX "Recap_publishedAt_idx" ON "Recap"("publishedAt");

-- CreateIndex
CREATE INDEX "RecapAuthor_personId_idx" ON "RecapAuthor"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Rsvp_secretHash_key" ON "Rsvp"("secretHash");

-- CreateIndex
CREATE INDEX "Rsvp_eventId_status_turn_idx" ON "Rsvp"("eventId", "status", "turn");

-- CreateIndex
CREATE UNIQUE INDEX "Rsvp_eventId_emailKey_key" ON "Rsvp"("eventId", "emailKey");

-- CreateIndex
CREATE UNIQUE INDEX "Attendance_rsvpId_key" ON "Attendance"("rsvpId");

-- CreateIndex
CREATE INDEX "Attendance_eventId_outcome_idx" ON "Attendance"("eventId", "outcome");

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE UNIQUE INDEX "User_personId_key" ON "User"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "VerificationToken_token_key" ON "VerificationToken"("token");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_secretHash_key" ON "Invitation"("secretHash");

-- AddForeignKey
ALTER TABLE "AgendaItem" ADD CONSTRAINT "AgendaItem_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Panel" ADD CONSTRAINT "Panel_agendaItemId_fkey" FOREIGN KEY ("agendaItemId") REFERENCES "AgendaItem"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Panelist" ADD CONSTRAINT "Panelist_panelId_fkey" FOREIGN KEY ("panelId") REFERENCES "Panel"("agendaItemId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Panelist" ADD CONSTRAINT "Panelist_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PanelQuestion" ADD CONSTRAINT "PanelQuestion_panelId_fkey" FOREIGN KEY ("panelId") REFERENCES "Panel"("agendaItemId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PanelAnswer" ADD CONSTRAINT "PanelAnswer_questionId_panelId_fkey" FOREIGN KEY ("questionId", "panelId") REFERENCES "PanelQuestion"("id", "panelId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PanelAnswer" ADD CONSTRAINT "PanelAnswer_panelistId_panelId_fkey" FOREIGN KEY ("panelistId", "panelId") REFERENCES "Panelist"("id", "panelId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Talk" ADD CONSTRAINT "Talk_agendaItemId_fkey" FOREIGN KEY ("agendaItemId") REFERENCES "AgendaItem"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TalkSpeaker" ADD CONSTRAINT "TalkSpeaker_talkId_fkey" FOREIGN KEY ("talkId") REFERENCES "Talk"("agendaItemId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TalkSpeaker" ADD CONSTRAINT "TalkSpeaker_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TalkLink" ADD CONSTRAINT "TalkLink_talkId_fkey" FOREIGN KEY ("talkId") REFERENCES "Talk"("agendaItemId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LightningTalk" ADD CONSTRAINT "LightningTalk_agendaItemId_fkey" FOREIGN KEY ("agendaItemId") REFERENCES "AgendaItem"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LightningTalkSpeaker" ADD CONSTRAINT "LightningTalkSpeaker_lightningTalkId_fkey" FOREIGN KEY ("lightningTalkId") REFERENCES "LightningTalk"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LightningTalkSpeaker" ADD CONSTRAINT "LightningTalkSpeaker_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LightningTalkLink" ADD CONSTRAINT "LightningTalkLink_lightningTalkId_fkey" FOREIGN KEY ("lightningTalkId") REFERENCES "LightningTalk"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_venueId_fkey" FOREIGN KEY ("venueId") REFERENCES "Venue"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_seriesId_fkey" FOREIGN KEY ("seriesId") REFERENCES "Series"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventHost" ADD CONSTRAINT "EventHost_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventHost" ADD CONSTRAINT "EventHost_chapterId_fkey" FOREIGN KEY ("chapterId") REFERENCES "Chapter"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RunUp" ADD CONSTRAINT "RunUp_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RunUp" ADD CONSTRAINT "RunUp_targetEventId_fkey" FOREIGN KEY ("targetEventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProgrammeLine" ADD CONSTRAINT "ProgrammeLine_runUpId_fkey" FOREIGN KEY ("runUpId") REFERENCES "RunUp"("eventId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PersonLink" ADD CONSTRAINT "PersonLink_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Recap" ADD CONSTRAINT "Recap_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Recap" ADD CONSTRAINT "Recap_coverId_fkey" FOREIGN KEY ("coverId") REFERENCES "Picture"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RecapAuthor" ADD CONSTRAINT "RecapAuthor_recapId_fkey" FOREIGN KEY ("recapId") REFERENCES "Recap"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RecapAuthor" ADD CONSTRAINT "RecapAuthor_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Rsvp" ADD CONSTRAINT "Rsvp_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attendance" ADD CONSTRAINT "Attendance_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attendance" ADD CONSTRAINT "Attendance_rsvpId_fkey" FOREIGN KEY ("rsvpId") REFERENCES "Rsvp"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HeadCount" ADD CONSTRAINT "HeadCount_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "User" ADD CONSTRAINT "User_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChapterOrganizer" ADD CONSTRAINT "ChapterOrganizer_chapterId_fkey" FOREIGN KEY ("chapterId") REFERENCES "Chapter"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChapterOrganizer" ADD CONSTRAINT "ChapterOrganizer_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_invitedById_fkey" FOREIGN KEY ("invitedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;



-- What Prisma cannot say: the promises the database keeps by itself.
ALTER TABLE "Community" ADD CONSTRAINT "Community_only_one" CHECK ("id" = 1);
ALTER TABLE "Chapter" ADD CONSTRAINT "Chapter_accentHue_range" CHECK ("accentHue" BETWEEN 0 AND 359);
ALTER TABLE "Event" ADD CONSTRAINT "Event_ends_after_start" CHECK ("endsAt" > "startsAt");
ALTER TABLE "Event" ADD CONSTRAINT "Event_edition_positive" CHECK ("edition" > 0);
ALTER TABLE "Event" ADD CONSTRAINT "Event_edition_needs_series" CHECK ("edition" IS NULL OR "seriesId" IS NOT NULL);
ALTER TABLE "Event" ADD CONSTRAINT "Event_capacity_positive" CHECK ("capacity" > 0);
ALTER TABLE "Event" ADD CONSTRAINT "Event_not_oversold" CHECK ("seatsTaken" >= 0 AND ("capacity" IS NULL OR "seatsTaken" <= "capacity"));
ALTER TABLE "Event" ADD CONSTRAINT "Event_status_has_its_instant" CHECK (
  ("status" = 'draft' AND "publishedAt" IS NULL AND "cancelledAt" IS NULL)
  OR ("status" = 'published' AND "publishedAt" IS NOT NULL AND "cancelledAt" IS NULL)
  OR ("status" = 'cancelled' AND "cancelledAt" IS NOT NULL));
ALTER TABLE "RunUp" ADD CONSTRAINT "RunUp_one_target" CHECK (
  ("targetEventId" IS NOT NULL AND "name" IS NULL AND "url" IS NULL AND "startsOn" IS NULL AND "endsOn" IS NULL)
  OR ("targetEventId" IS NULL AND "name" IS NOT NULL));
ALTER TABLE "RunUp" ADD CONSTRAINT "RunUp_not_to_itself" CHECK ("targetEventId" <> "eventId");
ALTER TABLE "RunUp" ADD CONSTRAINT "RunUp_dates_in_order" CHECK ("endsOn" >= "startsOn");
ALTER TABLE "ProgrammeLine" ADD CONSTRAINT "ProgrammeLine_count_positive" CHECK ("count" > 0);
ALTER TABLE "AgendaItem" ADD CONSTRAINT "AgendaItem_minutes_positive" CHECK ("minutes" > 0);
ALTER TABLE "PersonLink" ADD CONSTRAINT "PersonLink_handle_bare" CHECK ("handle" = lower("handle") AND "handle" NOT LIKE '@%' AND "handle" <> '');
ALTER TABLE "Rsvp" ADD CONSTRAINT "Rsvp_emailKey_normal" CHECK ("emailKey" = lower(btrim("emailKey")) AND "emailKey" <> '');
ALTER TABLE "Rsvp" ADD CONSTRAINT "Rsvp_cancelled_has_its_instant" CHECK (("status" = 'cancelled') = ("cancelledAt" IS NOT NULL));
ALTER TABLE "Attendance" ADD CONSTRAINT "Attendance_walk_in_has_no_rsvp" CHECK (("outcome" = 'walked_in') = ("rsvpId" IS NULL));
ALTER TABLE "HeadCount" ADD CONSTRAINT "HeadCount_not_negative" CHECK ("count" >= 0);
ALTER TABLE "Picture" ADD CONSTRAINT "Picture_alt_required" CHECK (btrim("alt") <> '');
ALTER TABLE "User" ADD CONSTRAINT "User_email_normal" CHECK ("email" = lower(btrim("email")));

-- Whole public pages are kept in memory by every running process. Whatever they may show announces its own change at
-- commit, so no mutation can forget to. PostgreSQL folds equal announcements of one transaction into one.
CREATE FUNCTION announce_public_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('public_change', '');
  RETURN NULL;
END
$$;
CREATE TRIGGER announce_public_change AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "Community" FOR EACH STATEMENT EXECUTE FUNCTION announce_public_change();
CREATE TRIGGER announce_public_change AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "Chapter" FOR EACH STATEMENT EXECUTE FUNCTION announce_public_change();
CREATE TRIGGER announce_public_change AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "Series" FOR EACH STATEMENT EXECUTE FUNCTION announce_public_change();
CREATE TRIGGER announce_public_change AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "Venue" FOR EACH STATEMENT EXECUTE FUNCTION announce_public_change();
CREATE TRIGGER announce_public_change AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "Event" FOR EACH STATEMENT EXECUTE FUNCTION announce_public_change();
CREATE TRIGGER announce_public_change AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "EventHost" FOR EACH STATEMENT EXECUTE FUNCTION announce_public_change();
CREATE TRIGGER announce_public_change AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "RunUp" FOR EACH STATEMENT EXECUTE FUNCTION announce_public_change();
CREATE TRIGGER announce_public_change AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "ProgrammeLine" FOR EACH STATEMENT EXECUTE FUNCTION announce_public_change();
CREATE TRIGGER announce_public_change AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "AgendaItem" FOR EACH STATEMENT EXECUTE FUNCTION announce_public_change();
CREATE TRIGGER announce_public_change AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "Panel" FOR EACH STATEMENT EXECUTE FUNCTION announce_public_change();
CREATE TRIGGER announce_public_change AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "Panelist" FOR EACH STATEMENT EXECUTE FUNCTION announce_public_change();
CREATE TRIGGER announce_public_change AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "PanelQuestion" FOR EACH STATEMENT EXECUTE FUNCTION announce_public_change();
CREATE TRIGGER announce_public_change AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "PanelAnswer" FOR EACH STATEMENT EXECUTE FUNCTION announce_public_change();
CREATE TRIGGER announce_public_change AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "Talk" FOR EACH STATEMENT EXECUTE FUNCTION announce_public_change();
CREATE TRIGGER announce_public_change AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "TalkSpeaker" FOR EACH STATEMENT EXECUTE FUNCTION announce_public_change();
CREATE TRIGGER announce_public_change AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "TalkLink" FOR EACH STATEMENT EXECUTE FUNCTION announce_public_change();
CREATE TRIGGER announce_public_change AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "LightningTalk" FOR EACH STATEMENT EXECUTE FUNCTION announce_public_change();
CREATE TRIGGER announce_public_change AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "LightningTalkSpeaker" FOR EACH STATEMENT EXECUTE FUNCTION announce_public_change();
CREATE TRIGGER announce_public_change AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "LightningTalkLink" FOR EACH STATEMENT EXECUTE FUNCTION announce_public_change();
CREATE TRIGGER announce_public_change AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "Person" FOR EACH STATEMENT EXECUTE FUNCTION announce_public_change();
CREATE TRIGGER announce_public_change AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "PersonLink" FOR EACH STATEMENT EXECUTE FUNCTION announce_public_change();
CREATE TRIGGER announce_public_change AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "Recap" FOR EACH STATEMENT EXECUTE FUNCTION announce_public_change();
CREATE TRIGGER announce_public_change AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "RecapAuthor" FOR EACH STATEMENT EXECUTE FUNCTION announce_public_change();
CREATE TRIGGER announce_public_change AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "Picture" FOR EACH STATEMENT EXECUTE FUNCTION announce_public_change();
CREATE TRIGGER announce_public_change AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "Rsvp" FOR EACH STATEMENT EXECUTE FUNCTION announce_public_change();
CREATE TRIGGER announce_public_change AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "Attendance" FOR EACH STATEMENT EXECUTE FUNCTION announce_public_change();
CREATE TRIGGER announce_public_change AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "HeadCount" FOR EACH STATEMENT EXECUTE FUNCTION announce_public_change();
