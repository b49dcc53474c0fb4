import type { Texts } from "@/lib/platform/fingerprint";
import type { EventDraft } from "./organizer-queries";
import { REMINDERS } from "./rsvp-options-schema";
import { ATTENDABILITIES, EVENT_KINDS } from "./schema";

type Venue = { name: string; address: string; city: string; directions: string };

/** What an organizer reads of an event before they edit its details. */
export function eventTexts(event: EventDraft): Texts {
  const { venue, series, runUp } = event;
  return {
    Title: event.title,
    Summary: event.summary,
    Description: event.description,
    Kind: labelOf(EVENT_KINDS, event.kind),
    Starts: event.startsAt,
    Ends: event.endsAt,
    "Time zone": event.timeZone,
    "How people attend": labelOf(ATTENDABILITIES, event.attendability),
    Venue: venue ? `${venue.name}, ${venue.city}` : "",
    "Link to join online": event.joinUrl ?? "",
    Chapters: event.hostNames.join("\n"),
    "Part of": series?.name ?? "",
    Edition: event.edition?.toString() ?? "",
    ...guestTexts(event),
    "Leads up to": runUp.targetTitle || runUp.name,
    "Address of what it leads up to": runUp.url,
    "Days of what it leads up to": [runUp.startsOn, runUp.endsOn].filter(Boolean).join(" to "),
    "Its call for proposals": [runUp.proposalsUntil, runUp.proposalsUrl].filter(Boolean).join(" "),
    "Its tickets": [runUp.ticketsUntil, runUp.ticketsUrl].filter(Boolean).join(" "),
    "What it announced": runUp.programme,
  };
}

function guestTexts(event: EventDraft): Texts {
  return {
    "Take RSVPs": yesOrNo(event.takesRsvps),
    "Seats in the room": event.capacity?.toString() ?? "",
    "Seats online": event.onlineCapacity?.toString() ?? "",
    "People a guest may bring along": event.plusOnesLimit.toString(),
    "RSVPs open": event.rsvpsOpenAt,
    "RSVPs close": event.rsvpsCloseAt,
    "Keep a waitlist": yesOrNo(event.hasWaitlist),
    "Approve each guest": yesOrNo(event.needsApproval),
    "Remind guests who have a seat": event.reminders.map((minutes) => labelOf(REMINDERS, `${minutes}`)).join("\n"),
    "Show how many came": yesOrNo(event.showsAttendance),
  };
}

/** What an organizer reads of a venue before they correct it. */
export function venueTexts({ name, address, city, directions }: Venue): Texts {
  return { Name: name, "Street and number": address, City: city, Directions: directions };
}

function labelOf(choices: readonly { value: string; label: string }[], value: string): string {
  return choices.find((choice) => choice.value === value)?.label ?? value;
}

function yesOrNo(is: boolean): string {
  return is ? "Yes" : "No";
}
