import "server-only";
import { db } from "@/lib/platform/db";
import { DAY } from "@/lib/platform/durations";
import { roomAddress, roomCode } from "./room";
import { readRoomCode } from "./room-rules";

/** The event in whose room this code hangs, from a month before until a day after it; null for any other code. */
export async function findRoom(typed: string, now: Date) {
  const code = readRoomCode(typed);
  const events = await db().event.findMany({
    where: {
      status: "published",
      startsAt: { lt: new Date(now.getTime() + 31 * DAY) },
      endsAt: { gt: new Date(now.getTime() - DAY) },
    },
    select: {
      ...{ id: true, slug: true, title: true, startsAt: true, endsAt: true, timeZone: true, plusOnesLimit: true },
    },
  });
  const event = events.find(({ id }) => roomCode(id) === code);
  return event ? { code, event } : null;
}

/** What the sign of an event's room says. */
export function getRoomOf(eventId: string): { code: string; address: string } {
  return { code: roomCode(eventId), address: roomAddress(eventId) };
}
