import "server-only";
import { db } from "@/lib/platform/db";
import { ticketHash } from "@/lib/rsvps/ticket";
import { findDuty } from "@/lib/volunteers/queries";

/** What a device at the door knows of an evening. No addresses: nobody at a door needs one. */
export type DoorState = NonNullable<Awaited<ReturnType<typeof findDoor>>>;

/** The door a secret opens, with everybody who may come through it; null where it opens nothing, or no more. */
export async function findDoor(secret: string, now: Date) {
  const duty = await findDuty(secret, "door", now);
  if (!duty) return null;
  const { id: eventId, status: _published, ...event } = duty.event;
  const [guests, walkIns] = await Promise.all([listExpected(eventId), listWalkIns(eventId)]);
  return { event, guests, walkIns };
}

/** Who has a seat or waits for one, and whoever else was seen. */
async function listExpected(eventId: string) {
  const rows = await db().rsvp.findMany({
    where: {
      eventId,
      erasedAt: null,
      OR: [{ status: { in: ["going", "waitlisted"] } }, { attendance: { outcome: "came" } }],
    },
    orderBy: [{ name: "asc" }, { turn: "asc" }],
    select: {
      ...{ id: true, name: true, status: true, mode: true, partySize: true },
      attendance: { select: { outcome: true, people: true, recordedAt: true } },
    },
  });
  return rows.map(({ attendance, status, ...guest }) => ({
    ...guest,
    status: status === "going" ? ("going" as const) : ("waitlisted" as const),
    ticket: ticketHash(guest.id),
    outcome: attendance?.outcome === "walked_in" ? null : (attendance?.outcome ?? null),
    people: attendance?.people ?? 0,
    since: attendance?.recordedAt ?? null,
  }));
}

async function listWalkIns(eventId: string) {
  const rows = await db().attendance.findMany({
    where: { eventId, outcome: "walked_in" },
    orderBy: { recordedAt: "asc" },
    select: { id: true, name: true, recordedAt: true },
  });
  return rows.map(({ recordedAt, ...walkIn }) => ({ ...walkIn, since: recordedAt }));
}
