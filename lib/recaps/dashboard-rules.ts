import type { EventStatus } from "@/generated/prisma/enums";

type Facts = {
  status: EventStatus;
  endsAt: Date;
  capacity: number | null;
  seatsTaken: number;
  recap: { publishedAt: Date | null } | null;
};

/** Where an event stands, in as few words as a line of the dashboard has room for. */
export function standingOf(event: Facts, now: Date): string {
  if (event.status === "cancelled") return "Cancelled";
  if (event.status === "draft") return "Draft, not announced";
  if (event.endsAt > now) return seats(event);
  if (!event.recap) return "Recap to write";
  return event.recap.publishedAt ? "Recap published" : "Recap is a draft";
}

function seats({ capacity, seatsTaken }: Facts): string {
  if (capacity === null) return seatsTaken === 1 ? "1 guest" : `${seatsTaken} guests`;
  return `${seatsTaken} of ${capacity} seats taken`;
}
