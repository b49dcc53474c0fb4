import { Prisma } from "@/generated/prisma/client";
import type { AttendanceMode, RsvpStatus } from "@/generated/prisma/enums";
import { type Line, type SeatCount, seatsOf } from "./place-rules";

/**
 * The statements of the RSVP transactions, in the order in which they run. Seats are only right because of that order:
 * the event's row is locked by one statement, and what is decided on it is read by later ones. A statement that locks
 * and counts at once counts what it saw before it had to wait.
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
  onlineCapacity: number | null;
  onlineSeatsTaken: number;
  takesRsvps: boolean;
  rsvpsOpenAt: Date | null;
  rsvpsCloseAt: Date | null;
  hasWaitlist: boolean;
  needsApproval: boolean;
  plusOnesLimit: number;
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
    e.capacity, e."seatsTaken", e."onlineCapacity", e."onlineSeatsTaken", e."takesRsvps", e."rsvpsOpenAt",
    e."rsvpsCloseAt", e."hasWaitlist", e."needsApproval", e."plusOnesLimit", e."cancelReason",
    e.summary, e.revision, e."createdAt", e."updatedAt", statement_timestamp() AS "lockedAt",
    concat_ws(', ', v.name, nullif(v.address, ''), nullif(v.city, '')) AS venue,
    coalesce((SELECT name FROM "Community"), 'Hallway') AS community
  FROM "Event" e LEFT JOIN "Venue" v ON v.id = e."venueId"
  WHERE e.id = ${eventId}::uuid
  FOR NO KEY UPDATE OF e`;

/**
 * Takes seats, or gives them back where the count is negative. Touches no row where the counters may not grow so far.
 */
export const takeSeats = (eventId: string, seats: SeatCount) => Prisma.sql`
  UPDATE "Event"
  SET "seatsTaken" = "seatsTaken" + ${seats.in_person}::int,
    "onlineSeatsTaken" = "onlineSeatsTaken" + ${seats.online}::int
  WHERE id = ${eventId}::uuid
    AND (capacity IS NULL OR "seatsTaken" + ${seats.in_person}::int <= capacity)
    AND ("onlineCapacity" IS NULL OR "onlineSeatsTaken" + ${seats.online}::int <= "onlineCapacity")
  RETURNING id`;

/** Of an RSVP `r` and its event `e`: how many seats its pool has, and how many of them are held. */
const capacityOfPool = Prisma.sql`CASE r.mode WHEN 'online' THEN e."onlineCapacity" ELSE e.capacity END`;
const takenOfPool = Prisma.sql`CASE r.mode WHEN 'online' THEN e."onlineSeatsTaken" ELSE e."seatsTaken" END`;

/** Who waits for each pool. A party that is larger than the pool waits too, but holds up nobody. */
export type LineRow = Line & { mode: AttendanceMode };

export const countLines = (eventId: string) => Prisma.sql`
  SELECT r.mode, count(*)::int AS waiting,
    bool_or(r."partySize" <= coalesce(${capacityOfPool}, r."partySize")) AS "isHeld"
  FROM "Rsvp" r JOIN "Event" e ON e.id = r."eventId"
  WHERE r."eventId" = ${eventId}::uuid AND r.status = 'waitlisted'
  GROUP BY r.mode`;

/** One row per address that asks: its RSVP if there is one, and the mails it got lately. */
export type Asked = {
  emailKey: string;
  id: string | null;
  name: string | null;
  status: RsvpStatus | null;
  mode: AttendanceMode | null;
  partySize: number | null;
  secretHash: string | null;
  revision: number | null;
  position: number | null;
  mails: number;
  mailsHere: number;
};

/** Reminders and messages, which a guest can end, do not count: nobody brings them about by typing an address. */
export const askAbout = (eventId: string, emailKeys: string[], since: Date) => Prisma.sql`
  SELECT asked."emailKey", r.id, r.name, r.status, r.mode, r."partySize", r."secretHash", r.revision,
    CASE r.status WHEN 'waitlisted' THEN (
      SELECT count(*)::int FROM "Rsvp" w
      WHERE w."eventId" = ${eventId}::uuid AND w.status = 'waitlisted' AND w.mode = r.mode AND w.turn <= r.turn
    ) END AS position,
    mailed.everywhere AS mails, mailed.here AS "mailsHere"
  FROM unnest(${emailKeys}::text[]) AS asked("emailKey")
  LEFT JOIN "Rsvp" r ON r."eventId" = ${eventId}::uuid AND r."emailKey" = asked."emailKey"
  CROSS JOIN LATERAL (
    SELECT count(*)::int AS everywhere, (count(*) FILTER (WHERE "eventId" = ${eventId}::uuid))::int AS here
    FROM "OutboxMail"
    WHERE "toAddress" = asked."emailKey" AND "createdAt" > ${since}::timestamptz AND "eventId" IS NOT NULL
      AND "unsubscribeUrl" IS NULL) AS mailed`;

export type NewRsvp = {
  id: string;
  name: string;
  email: string;
  emailKey: string;
  status: RsvpStatus;
  mode: AttendanceMode;
  partySize: number;
  secretHash: string;
};

/**
 * Takes the seats and writes the RSVPs, or does neither: a seat is only to be had where the counter may still grow.
 * Rows take their turn in the order given. Who had cancelled gets the same row back, with a new turn.
 */
export const writeRsvps = (eventId: string, rsvps: NewRsvp[], now: Date) => Prisma.sql`
  WITH seats AS (${takeSeats(eventId, seatsOf(rsvps.filter((rsvp) => rsvp.status === "going")))})
  INSERT INTO "Rsvp" (id, "eventId", name, email, "emailKey", status, mode, "partySize", "secretHash", "createdAt")
  SELECT asked.id, seats.id, name, email, "emailKey", status::"RsvpStatus", mode::"AttendanceMode", "partySize",
    "secretHash", ${now}::timestamptz
  FROM seats, ROWS FROM (json_to_recordset(${JSON.stringify(rsvps)}::json)
    AS (id uuid, name text, email text, "emailKey" text, status text, mode text, "partySize" int, "secretHash" text))
    WITH ORDINALITY AS asked
  ORDER BY asked.ordinality
  ON CONFLICT ("eventId", "emailKey") DO UPDATE
  SET status = excluded.status, mode = excluded.mode, "partySize" = excluded."partySize", turn = excluded.turn,
    name = excluded.name, email = excluded.email, "secretHash" = excluded."secretHash",
    "createdAt" = excluded."createdAt", "promotedAt" = NULL, "cancelledAt" = NULL, "decidedAt" = NULL,
    revision = "Rsvp".revision + 1
  WHERE "Rsvp".status = 'cancelled'`;

/**
 * Ends an RSVP and answers what it was; nothing when it was ended before, or declined: whoever was told no would only
 * ask again. Run once the event is locked.
 */
export const endRsvp = (rsvpId: string, now: Date) => Prisma.sql`
  UPDATE "Rsvp" SET status = 'cancelled', "cancelledAt" = ${now}::timestamptz, revision = "Rsvp".revision + 1
  FROM (SELECT id, status FROM "Rsvp" WHERE id = ${rsvpId}::uuid) AS before
  WHERE "Rsvp".id = before.id AND "Rsvp".status NOT IN ('cancelled', 'declined')
  RETURNING before.status, "Rsvp".id, "Rsvp".name, "Rsvp"."emailKey", "Rsvp".mode, "Rsvp"."partySize",
    "Rsvp".revision, "Rsvp"."erasedAt"`;

/** Gives an RSVP the latest turn. */
export const moveToEnd = (rsvpId: string) => Prisma.sql`UPDATE "Rsvp" SET turn = DEFAULT WHERE id = ${rsvpId}::uuid`;

/**
 * Whoever is next in the lines of both pools, as far as the free seats reach. The first in line takes the first seats,
 * and who stands behind a party that does not fit yet waits with it.
 */
export const nextInLine = (eventId: string) => Prisma.sql`
  SELECT id, name, "emailKey", mode, "partySize", revision FROM (
    SELECT r.*, ${capacityOfPool} - ${takenOfPool} AS free,
      sum(r."partySize") OVER (PARTITION BY r.mode ORDER BY r.turn) AS "seatsUpToHere"
    FROM "Rsvp" r JOIN "Event" e ON e.id = r."eventId"
    WHERE r."eventId" = ${eventId}::uuid AND r.status = 'waitlisted'
      AND r."partySize" <= coalesce(${capacityOfPool}, r."partySize")) AS line
  WHERE "seatsUpToHere" <= coalesce(free, "seatsUpToHere") ORDER BY turn`;

type Promoted = { id: string; mode: AttendanceMode; partySize: number; secretHash: string };

/** Takes the seats and moves these people up, or does neither. */
export const promote = (eventId: string, promoted: Promoted[], now: Date) => Prisma.sql`
  WITH seats AS (${takeSeats(eventId, seatsOf(promoted))})
  UPDATE "Rsvp" SET status = 'going', "promotedAt" = ${now}::timestamptz, "secretHash" = up."secretHash"
  FROM seats, json_to_recordset(${JSON.stringify(promoted)}::json) AS up(id uuid, "secretHash" text)
  WHERE "Rsvp".id = up.id AND "Rsvp"."eventId" = seats.id AND "Rsvp".status = 'waitlisted'`;

/** Sends the guests of a way to attend that the event gave up to the one that is left, as their seats were. */
export const followAttendability = (eventId: string) => Prisma.sql`
  UPDATE "Rsvp" r SET mode = e.attendability::text::"AttendanceMode"
  FROM "Event" e
  WHERE e.id = ${eventId}::uuid AND r."eventId" = e.id AND e.attendability <> 'hybrid'
    AND r.mode::text <> e.attendability::text`;
