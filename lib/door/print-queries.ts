import "server-only";
import type { Actor } from "@/lib/access/actor";
import { editableBy } from "@/lib/events/access";
import { db } from "@/lib/platform/db";

export type PrintedGuest = Awaited<ReturnType<typeof listGuestsToPrint>>[number];

/**
 * Who comes through the door with a seat, and who waits for one, by turn. Whoever joins online needs neither list nor
 * badge.
 */
export function listGuestsToPrint(actor: Actor, eventId: string) {
  return db().rsvp.findMany({
    where: {
      event: { AND: [{ id: eventId }, editableBy(actor)] },
      erasedAt: null,
      status: { in: ["going", "waitlisted"] },
      OR: [{ mode: "in_person" }, { event: { attendability: "online" } }],
    },
    orderBy: { turn: "asc" },
    select: { id: true, name: true, status: true, partySize: true },
  });
}
