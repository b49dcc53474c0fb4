import { writeInvitation } from "@/lib/calendar/icalendar";
import { absoluteUrl, settings } from "@/lib/platform/env";
import type { Mail } from "@/lib/platform/mail";
import type { Guest } from "./emails";
import type { LockedEvent } from "./sql";

/**
 * The calendar part of a mail about a guest's seat: REQUEST where they have one (confirmed, moved up, or the event moved),
 * CANCEL where they had one and have it no more. Who waits for a seat or an answer gets none.
 *
 * Its SEQUENCE is the event's revision and the RSVP's together, and both only ever grow: who cancels and comes back gets
 * an entry that is newer than their cancellation, and one that says the same twice is the same.
 */
export function guestCalendar(event: LockedEvent, guest: Guest, method: "REQUEST" | "CANCEL"): Mail["calendar"] {
  const { id, title, startsAt, endsAt, timeZone, createdAt, updatedAt } = event;
  const url = absoluteUrl(`/events/${event.slug}`);
  const body = writeInvitation(
    {
      ...{ id, title, url, startsAt, endsAt, timeZone, createdAt, updatedAt },
      sequence: event.revision + guest.revision,
      description: [event.summary, url].filter(Boolean).join("\n\n"),
      // A link that is theirs no more is not told again.
      location: method === "REQUEST" ? placeOf(event, guest) : "",
      isCancelled: event.status === "cancelled",
    },
    {
      method,
      organizer: { name: event.community, address: senderAddress(settings().MAIL_FROM) },
      guest: { name: guest.name, address: guest.emailKey },
      saidAt: event.lockedAt,
    },
  );
  return { body, method };
}

/** Where this guest goes: the room, or the link that only those with a seat online get. */
function placeOf({ attendability, venue, joinUrl }: LockedEvent, { mode }: Guest): string {
  const isOnline = attendability === "online" || (attendability === "hybrid" && mode === "online");
  return (isOnline ? joinUrl || "Online" : venue) ?? "";
}

/** The address in `Name <address>`. Mail programs believe an invitation whose organizer is the sender. */
function senderAddress(from: string): string {
  return /<([^<>]+)>\s*$/.exec(from)?.[1] ?? from.trim();
}
