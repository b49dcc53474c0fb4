import type { AttendanceMode } from "@/generated/prisma/enums";
import { describeEntry } from "@/lib/calendar/entries";
import { type CalendarEntry, writeInvitation } from "@/lib/calendar/icalendar";
import { absoluteUrl, settings } from "@/lib/platform/env";
import type { Mail } from "@/lib/platform/mail";
import type { Guest } from "./emails";
import { joinsOnline } from "./guest-rules";
import type { LockedEvent } from "./sql";

type EventOfGuest = Pick<
  LockedEvent,
  | ("id" | "slug" | "title" | "summary" | "status" | "revision" | "attendability" | "venue" | "joinUrl")
  | ("startsAt" | "endsAt" | "timeZone" | "createdAt" | "updatedAt")
>;

/**
 * The calendar part of a mail about a guest's seat: REQUEST where they have one (confirmed, moved up, or the event
 * moved), CANCEL where they had one and have it no more. Who waits for a seat or an answer gets none.
 */
export function guestCalendar(event: LockedEvent, guest: Guest, method: "REQUEST" | "CANCEL"): Mail["calendar"] {
  const entry = guestEntry(event, guest);
  const body = writeInvitation(
    // A link that is theirs no more is not told again.
    method === "REQUEST" ? entry : { ...entry, location: "" },
    {
      method,
      organizer: { name: event.community, address: senderAddress(settings().MAIL_FROM) },
      guest: { name: guest.name, address: guest.emailKey },
      saidAt: event.lockedAt,
    },
  );
  return { body, method };
}

/**
 * An event as it stands in the calendar of a guest with a seat: with the link to join, if that is how they come.
 *
 * Its SEQUENCE is the event's revision and the RSVP's together, and both only ever grow: who cancels and comes back
 * gets an entry that is newer than their cancellation, and one that says the same twice is the same.
 */
export function guestEntry(event: EventOfGuest, guest: { mode: AttendanceMode; revision: number }): CalendarEntry {
  const { id, title, startsAt, endsAt, timeZone, createdAt, updatedAt } = event;
  const url = absoluteUrl(`/events/${event.slug}`);
  return {
    ...{ id, title, url, startsAt, endsAt, timeZone, createdAt, updatedAt },
    sequence: event.revision + guest.revision,
    description: describeEntry([event.summary, url]),
    location: (joinsOnline(event, guest) ? event.joinUrl || "Online" : event.venue) ?? "",
    isCancelled: event.status === "cancelled",
  };
}

/** The address in `Name <address>`. Mail programs believe an invitation whose organizer is the sender. */
function senderAddress(from: string): string {
  return /<([^<>]+)>\s*$/.exec(from)?.[1] ?? from.trim();
}
