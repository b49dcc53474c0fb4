import { Prisma } from "@/generated/prisma/client";

/**
 * Guests who were at an event, as far as is known: they came, or had a seat and nobody said that they stayed away. What
 * was only drafted or was cancelled had no guests.
 */
export const present = Prisma.sql`
  SELECT r.id, r."eventId", r."emailKey", r."wasFirstTime", e."startsAt"
  FROM "Rsvp" r JOIN "Event" e ON e.id = r."eventId" LEFT JOIN "Attendance" a ON a."rsvpId" = r.id
  WHERE e.status = 'published' AND (a.outcome = 'came' OR (a.id IS NULL AND r.status = 'going'))`;

/**
 * For each of these events: its first-timers, and the people with a seat whom nobody marked. A first-timer is an
 * address that was at the event and at none before it, of any chapter of this installation. Who was brought along or
 * walked in has no address and is never one. Of a guest who was erased it is known from before; a guest who comes back
 * after all their RSVPs were erased is a first-timer again, because nothing here remembers them.
 */
export const countTurnout = (eventIds: string[]) => Prisma.sql`
  WITH present AS (${present}),
    firsts AS (SELECT "emailKey", min("startsAt") AS at FROM present GROUP BY "emailKey")
  SELECT e.id,
    (SELECT count(*)::int FROM present JOIN firsts USING ("emailKey")
     WHERE present."eventId" = e.id AND coalesce("wasFirstTime", "startsAt" = firsts.at)) AS "firstTimers",
    (SELECT coalesce(sum("partySize"), 0)::int FROM "Rsvp" r
     WHERE r."eventId" = e.id AND r.status = 'going'
       AND NOT EXISTS (SELECT FROM "Attendance" a WHERE a."rsvpId" = r.id)) AS unmarked
  FROM "Event" e WHERE e.id = ANY(${eventIds}::uuid[])`;

/**
 * Writes down, before addresses are erased, what only they tell: whether each of these RSVPs was its guest's first
 * time, and that the guest's other RSVPs are not, where one of these came before them.
 */
export const freezeFirstTimes = (rsvpIds: string[]) => Prisma.sql`
  WITH present AS (${present}),
    firsts AS (SELECT "emailKey", min("startsAt") AS at FROM present GROUP BY "emailKey"),
    known AS (
      SELECT r.id, coalesce(firsts.at < e."startsAt", false) AS "wasBefore", r.id = ANY(${rsvpIds}::uuid[]) AS "isErased"
      FROM "Rsvp" r JOIN "Event" e ON e.id = r."eventId" LEFT JOIN firsts USING ("emailKey")
      WHERE r."wasFirstTime" IS NULL
        AND "emailKey" IN (SELECT "emailKey" FROM "Rsvp" WHERE id = ANY(${rsvpIds}::uuid[])))
  UPDATE "Rsvp" SET "wasFirstTime" = NOT known."wasBefore"
  FROM known WHERE "Rsvp".id = known.id AND (known."isErased" OR known."wasBefore")`;
