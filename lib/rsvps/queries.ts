import "server-only";
import { db } from "@/lib/platform/db";

/** How many wait for a seat at this event: who comes next is one behind them. */
export function countWaiting(eventId: string): Promise<number> {
  return db().rsvp.count({ where: { eventId, status: "waitlisted" } });
}
