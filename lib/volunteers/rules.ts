import type { Duty } from "@/generated/prisma/enums";
import { HOUR } from "@/lib/platform/durations";

/** How long after its event a link still opens: some volunteers sync on the way home. */
const OPEN_AFTER = 24 * HOUR;

type Link = { revokedAt: Date | null; event: { status: "draft" | "published" | "cancelled"; endsAt: Date } };

/** Whether a volunteer's link still opens its duty. A cancelled event has none. */
export function isDutyOpen({ revokedAt, event }: Link, now: Date): boolean {
  return revokedAt === null && event.status === "published" && now.getTime() < event.endsAt.getTime() + OPEN_AFTER;
}

/** Where a duty is done by whoever holds its secret. */
export function dutyPath(duty: Duty, secret: string, below: "" | `/${string}` = ""): string {
  return `/${duty}/${encodeURIComponent(secret)}${below}`;
}

/** The organizer's page of a duty: its links, and the way there. */
export function dutyDeskPath(eventId: string, duty: Duty): string {
  return duty === "door" ? `/organize/events/${eventId}/guests/door` : `/organize/events/${eventId}/${duty}`;
}
