import type { EventStatus } from "@/generated/prisma/enums";
import { type Seats, seatsLine } from "@/lib/events/seats-rules";

type Facts = Seats & {
  status: EventStatus;
  endsAt: Date;
  recap: { publishedAt: Date | null } | null;
};

/** Where an event stands, in as few words as a line of the dashboard has room for. */
export function standingOf(event: Facts, now: Date): string {
  if (event.status === "cancelled") return "Cancelled";
  if (event.status === "draft") return "Draft, not announced";
  if (event.endsAt > now) return seatsLine(event);
  if (!event.recap) return "Recap to write";
  return event.recap.publishedAt ? "Recap published" : "Recap is a draft";
}
