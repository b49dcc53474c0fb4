import { Prisma } from "@/generated/prisma/client";

/**
 * The statements of the RSVP transactions, in the order in which they run. Seats are only right because of that order:
 * the event's row is locked by one statement, and what is decided on it is read by later ones. A statement that locks and
 * counts at once counts what it saw before it had to wait.
 */

/** An event as the mutations here see it, once its row is theirs, with what a mail says about it. */
export type LockedEvent = {
  id: string;
  slug: string;
  title: string;
  status: "draft" | "published" | "cancelled";
  startsAt: Date;
  endsAt: Date;
  timeZone: string;
  attendability: "in_person" | "online" | "hybrid";
  joinUrl: string | null;
  capacity: number | null;
  seatsTaken: number;
  takesRsvps: boolean;
  cancelReason: string;
  summary: string;
  revision: number;
  createdAt: Date;
  updatedAt: Date;
  /** When the row was locked, by the database's clock. */
  lockedAt: Date;
  venue: string | null;
  community: string;
};

/** Foreign keys to the event stay free to be taken, so nobody else waits for guests. */
export const lockEvent = (eventId: string) => Prisma.sql`
  SELECT e.id, e.slug, e.title, e.status, e."startsAt", e."endsAt", e."timeZone", e.attendability, e."joinUrl",
    e.capacity, e."seatsTaken", e."takesRsvps", e."cancelReason",
    e.summary, e.revision, e."createdAt", e."updatedAt", statement_timestamp() AS "lockedAt",
    concat_ws(', ', v.name, nullif(v.address, ''), nullif(v.city, '')) AS venue,
    coalesce((SELECT name FROM "Community"), 'Hallway') AS community
  FROM "Event" e LEFT JOIN "Venue" v ON v.id = e."venueId"
  WHERE e.id = ${eventId}::uuid
  FOR NO KEY UPDATE OF e`;

/** One row per address that asks: its RSVP if there is one, the line's length, and the mails it got lately. */
export type Asked = {
  emailKey: string;
  id: string | null;
  name: string | null;
  status: "going" | "waitlisted" | "cancelled" | null;
  secretHash: string | null;
  revision: number | null;
  position: number | null;
  waiting: number;
  mails: number;
  mailsHere: number;
};

/** In one order for everybody, so that two who want the same mailboxes do not wait for each other. */
export const holdMailboxes = (emailKeys: string[]) => Prisma.sql`
  SELECT count(pg_advisory_xact_lock(box))::int
  FROM (SELECT DISTINCT hashtextextended('mailbox ' || key, 0) AS box FROM unnest(${emailKeys}::text[]) AS key ORDER BY box) AS boxes`;

export const askAbout = (eventId: string, emailKeys: string[], since: Date) => Prisma.sql`
  SELECT asked."emailKey", r.id, r.name, r.status, r."secretHash", r.revision,
    CASE r.status WHEN 'waitlisted' THEN (
      SELECT count(*)::int FROM "Rsvp" w
      WHERE w."eventId" = ${eventId}::uuid AND w.status = 'waitlisted' AND w.turn <= r.turn) END AS position,
    (SELECT count(*)::int FROM "Rsvp" WHERE "eventId" = ${eventId}::uuid AND status = 'waitlisted') AS waiting,
    mailed.everywhere AS mails, mailed.here AS "mailsHere"
  FROM unnest(${emailKeys}::text[]) AS asked("emailKey")
  LEFT JOIN "Rsvp" r ON r."eventId" = ${eventId}::uuid AND r."emailKey" = asked."emailKey"
  CROSS JOIN LATERAL (
    SELECT count(*)::int AS everywhere, (count(*) FILTER (WHERE "eventId" = ${eventId}::uuid))::int AS here
    FROM "OutboxMail"
    WHERE "toAddress" = asked."emailKey" AND "createdAt" > ${since}::timestamptz AND "eventId" IS NOT NULL) AS mailed`;

export type NewRsvp = {
  id: string;
  name: string;
  email: string;
  emailKey: string;
  status: "going" | "waitlisted";
  secretHash: string;
};

/**
 * Takes the seats and writes the RSVPs, or does neither: a seat is only to be had where the counter may still grow. Rows
 * take their turn in the order given. Who had cancelled gets the same row back, with a new turn.
 */
export const writeRsvps = (eventId: string, rsvps: NewRsvp[], now: Date) => {
  const seats = rsvps.filter((rsvp) => rsvp.status === "going").length;
  return Prisma.sql`
  WITH seats AS (
    UPDATE "Event" SET "seatsTaken" = "seatsTaken" + ${seats}::int
    WHERE id = ${eventId}::uuid AND (capacity IS NULL OR "seatsTaken" + ${seats}::int <= capacity)
    RETURNING id)
  INSERT INTO "Rsvp" (id, "eventId", name, email, "emailKey", status, "secretHash", "createdAt")
  SELECT asked.id, seats.id, name, email, "emailKey", status::"RsvpStatus", "secretHash", ${now}::timestamptz
  FROM seats, ROWS FROM (json_to_recordset(${JSON.stringify(rsvps)}::json)
    AS (id uuid, name text, email text, "emailKey" text, status text, "secretHash" text)) WITH ORDINALITY AS asked
  ORDER BY asked.ordinality
  ON CONFLICT ("eventId", "emailKey") DO UPDATE
  SET status = excluded.status, turn = excluded.turn, name = excluded.name, email = excluded.email,
    "secretHash" = excluded."secretHash", "createdAt" = excluded."createdAt", "promotedAt" = NULL, "cancelledAt" = NULL,
    revision = "Rsvp".revision + 1
  WHERE "Rsvp".status = 'cancelled'`;
};

/** Ends an RSVP and answers what it was; nothing when it was ended before. Run once the event is locked. */
export const endRsvp = (rsvpId: string, now: Date) => Prisma.sql`
  UPDATE "Rsvp" SET status = 'cancelled', "cancelledAt" = ${now}::timestamptz, revision = "Rsvp".revision + 1
  FROM (SELECT id, status FROM "Rsvp" WHERE id = ${rsvpId}::uuid) AS before
  WHERE "Rsvp".id = before.id AND "Rsvp".status <> 'cancelled'
  RETURNING before.status, "Rsvp".id, "Rsvp".name, "Rsvp"."emailKey", "Rsvp".mode,
    "Rsvp".revision`;

export const giveSeatBack = (eventId: string) => Prisma.sql`
  UPDATE "Event" SET "seatsTaken" = "seatsTaken" - 1 WHERE id = ${eventId}::uuid`;

/** The people next in line. */
export const nextInLine = (eventId: string, limit: number | null) => Prisma.sql`
  SELECT id, name, "emailKey", mode, revision FROM "Rsvp"
  WHERE "eventId" = ${eventId}::uuid AND status = 'waitlisted' ORDER BY turn LIMIT ${limit}::int`;

/** Takes the seats and moves these people up, or does neither. */
export const promote = (eventId: string, promoted: { id: string; secretHash: string }[], now: Date) => Prisma.sql`
  WITH seats AS (
    UPDATE "Event" SET "seatsTaken" = "seatsTaken" + ${promoted.length}::int
    WHERE id = ${eventId}::uuid AND (capacity IS NULL OR "seatsTaken" + ${promoted.length}::int <= capacity)
    RETURNING id)
  UPDATE "Rsvp" SET status = 'going', "promotedAt" = ${now}::timestamptz, "secretHash" = up."secretHash"
  FROM seats, json_to_recordset(${JSON.stringify(promoted)}::json) AS up(id uuid, "secretHash" text)
  WHERE "Rsvp".id = up.id AND "Rsvp"."eventId" = seats.id AND "Rsvp".status = 'waitlisted'`;
