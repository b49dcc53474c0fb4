import "server-only";
import { Prisma } from "@/generated/prisma/client";
import { db } from "@/lib/platform/db";
import type { AttendanceFacts } from "./rules";

/** The numbers behind one event's attendance line, for its organizers. */
export async function getAttendanceFacts(eventId: string): Promise<AttendanceFacts> {
  return (await listAttendanceFacts([eventId])).get(eventId) ?? NOTHING;
}

/** The same for anybody: null where the event keeps its numbers to itself. Counts only, so nobody is named. */
export async function findPublicAttendance(eventId: string): Promise<AttendanceFacts | null> {
  const [row] = await db().$queryRaw<Row[]>(countPeople(Prisma.sql`e.id = ${eventId}::uuid AND e."showsAttendance"`));
  return row ? factsOf(row) : null;
}

/** The numbers of many events, by their ids. */
export async function listAttendanceFacts(eventIds: string[]): Promise<Map<string, AttendanceFacts>> {
  const rows = await db().$queryRaw<Row[]>(countPeople(Prisma.sql`e.id = ANY(${eventIds}::uuid[])`));
  return new Map(rows.map((row) => [row.eventId, factsOf(row)]));
}

const NOTHING: AttendanceFacts = { rsvps: 0, came: 0, walkedIn: 0, noShow: 0, headCount: null };

type Row = Omit<AttendanceFacts, "headCount"> & {
  eventId: string;
  headCount: number | null;
  isApproximate: boolean | null;
};

function factsOf({ eventId: _id, headCount, isApproximate, ...counted }: Row): AttendanceFacts {
  return {
    ...counted,
    headCount: headCount === null ? null : { count: headCount, isApproximate: isApproximate ?? false },
  };
}

/**
 * People, not rows. Whoever of a marked party with seats was not seen is a no-show; of a party that was let in from the
 * waitlist nobody is, for nothing was promised to or by them.
 */
const countPeople = (which: Prisma.Sql) => Prisma.sql`
  SELECT e.id AS "eventId", promised.people AS rsvps, seen.came, seen."walkedIn", seen."noShow",
    h.count AS "headCount", h."isApproximate"
  FROM "Event" e
  LEFT JOIN "HeadCount" h ON h."eventId" = e.id
  CROSS JOIN LATERAL (
    SELECT coalesce(sum("partySize"), 0)::int AS people FROM "Rsvp"
    WHERE "eventId" = e.id AND status = 'going') AS promised
  CROSS JOIN LATERAL (
    SELECT coalesce(sum(a.people) FILTER (WHERE a.outcome = 'came'), 0)::int AS came,
      coalesce(sum(a.people) FILTER (WHERE a.outcome = 'walked_in'), 0)::int AS "walkedIn",
      coalesce(sum(greatest(r."partySize" - a.people, 0)) FILTER (WHERE r.status = 'going'), 0)::int AS "noShow"
    FROM "Attendance" a LEFT JOIN "Rsvp" r ON r.id = a."rsvpId"
    WHERE a."eventId" = e.id) AS seen
  WHERE ${which}`;
