import { HOUR } from "@/lib/platform/durations";

/** How long after its event a door link still opens: some volunteers sync on the way home. */
const OPEN_AFTER = 24 * HOUR;

type Door = { revokedAt: Date | null; event: { status: "draft" | "published" | "cancelled"; endsAt: Date } };

/** Whether a door link still opens. A cancelled event has no door. */
export function isDoorOpen({ revokedAt, event }: Door, now: Date): boolean {
  return revokedAt === null && event.status === "published" && now.getTime() < event.endsAt.getTime() + OPEN_AFTER;
}

/**
 * When something happened by our clock, from what a device's said. The device sends its own time along, so a clock that
 * is wrong by an hour, or by years, still tells the order and the distance; nothing happens later than now.
 */
export function byOurClock(happenedAt: Date, sentAt: Date, now: Date): Date {
  const ago = Math.max(0, sentAt.getTime() - happenedAt.getTime());
  return new Date(now.getTime() - ago);
}
