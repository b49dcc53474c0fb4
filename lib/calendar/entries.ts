import type { Attendability, EventStatus } from "@/generated/prisma/enums";
import { venueLine } from "@/lib/events/rules";
import { absoluteUrl } from "@/lib/platform/env";
import type { CalendarEntry } from "./icalendar";

/** What a calendar says of an event. */
export type CalendarEvent = {
  id: string;
  slug: string;
  title: string;
  summary: string;
  status: EventStatus;
  cancelReason: string;
  revision: number;
  startsAt: Date;
  endsAt: Date;
  timeZone: string;
  attendability: Attendability;
  venue: { name: string; address: string; city: string } | null;
  createdAt: Date;
  updatedAt: Date;
};

/** An event's entry for anybody: where to join is told to guests only. */
export function publicEntry(event: CalendarEvent): CalendarEntry {
  const { id, revision, startsAt, endsAt, timeZone, createdAt, updatedAt } = event;
  const url = absoluteUrl(`/events/${event.slug}`);
  const isCancelled = event.status === "cancelled";
  return {
    ...{ id, sequence: revision, startsAt, endsAt, timeZone, createdAt, updatedAt, url, isCancelled },
    // Not every calendar shows the status of what it subscribes to.
    title: isCancelled ? `Cancelled: ${event.title}` : event.title,
    description: describeEntry([isCancelled ? event.cancelReason : "", event.summary, url]),
    location: publicLocation(event),
  };
}

/** Paragraphs as a calendar's notes have them. */
export function describeEntry(paragraphs: readonly string[]): string {
  return paragraphs.filter((paragraph) => paragraph !== "").join("\n\n");
}

function publicLocation({ attendability, venue }: CalendarEvent): string {
  if (attendability === "online") return "Online";
  if (venue) return venueLine(venue);
  return attendability === "hybrid" ? "Online, and a place to be announced" : "";
}
