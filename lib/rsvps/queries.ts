import "server-only";
import { db } from "@/lib/platform/db";
import { hashSecret } from "@/lib/platform/secrets";

export type GuestRsvp = NonNullable<Awaited<ReturnType<typeof findGuestRsvp>>>;

/** The RSVP behind a guest's link, with what the guest may know: where to join only while they have a seat. */
export async function findGuestRsvp(secret: string) {
  const rsvp = await db().rsvp.findUnique({
    where: { secretHash: hashSecret(secret) },
    select: {
      name: true,
      email: true,
      status: true,
      turn: true,
      erasedAt: true,
      attendance: { select: { outcome: true } },
      event: {
        select: {
          id: true,
          slug: true,
          title: true,
          status: true,
          cancelReason: true,
          startsAt: true,
          endsAt: true,
          timeZone: true,
          attendability: true,
          takesRsvps: true,
          joinUrl: true,
          venue: { select: { name: true, address: true, city: true, directions: true } },
        },
      },
    },
  });
  if (!rsvp) return null;
  const { event, turn, attendance, ...guest } = rsvp;
  const isGoing = guest.status === "going" && event.status === "published";
  const position = guest.status === "waitlisted" ? await placeInLine(event.id, turn) : null;
  return {
    ...guest,
    outcome: attendance?.outcome ?? null,
    position,
    event: { ...event, joinUrl: isGoing ? event.joinUrl : null },
  };
}

/** How many wait for a seat at this event: who comes next is one behind them. */
export function countWaiting(eventId: string): Promise<number> {
  return db().rsvp.count({ where: { eventId, status: "waitlisted" } });
}

function placeInLine(eventId: string, turn: number): Promise<number> {
  return db().rsvp.count({ where: { eventId, status: "waitlisted", turn: { lte: turn } } });
}
