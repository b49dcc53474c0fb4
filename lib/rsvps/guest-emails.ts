import { absoluteUrl } from "@/lib/platform/env";
import type { Mail } from "@/lib/platform/mail";
import { type Fact, writeLetter } from "@/lib/platform/mail-layout";
import { formatDate, formatTimeRange, zoneLabel } from "@/lib/platform/time";
import { guestCalendar } from "./calendar";
import type { Guest } from "./emails";
import { guestLink } from "./link";
import type { LockedEvent } from "./sql";

/** What one kind of mail to a guest says. */
export type Words = {
  /** What it comes to; with the event's title after it, the subject. */
  headline: string;
  subject?: string;
  paragraphs: string[];
  closing?: string[];
  /** Who has a seat is told where to join. */
  isGoing?: boolean;
  /** What the mail does to the guest's calendar. */
  calendar?: "REQUEST" | "CANCEL";
  /** What the button says, and where it leads if not to the guest's own page; without it the mail has no button. */
  act?: string | { label: string; url: string };
  /** What was so before the event changed. */
  before?: { when?: string; where?: string };
  /** Where the event is over or off, nobody needs the place. */
  isOver?: boolean;
  /** A mail that the guest may end the like of, beside those that their seat needs. */
  mayEnd?: boolean;
};

/** A mail to a guest about an event, which stands in it with date, zone, place and page. */
export function guestMail(kind: string, event: LockedEvent, guest: Guest, words: Words): Mail {
  const { headline, paragraphs, closing, act, mayEnd, calendar } = words;
  const unsubscribeUrl = `${guestLink(guest.id)}/unsubscribe`;
  const letter = writeLetter({
    from: event.community,
    headline,
    paragraphs,
    about: { title: event.title, facts: factsOf(event, guest, words) },
    ...(act && { act: typeof act === "string" ? { label: act, url: guestLink(guest.id) } : act }),
    ...(closing && { closing }),
    footer: `You get this mail because this address was given for an RSVP at ${event.community}.`,
    ...(mayEnd && { footerLink: { label: "No more reminders and messages about this event", url: unsubscribeUrl } }),
  });
  return {
    kind,
    to: { name: guest.name, address: guest.emailKey },
    subject: words.subject ?? `${headline}: ${event.title}`,
    ...letter,
    eventId: event.id,
    rsvpId: guest.id,
    ...(mayEnd && { unsubscribeUrl }),
    ...(calendar && { calendar: guestCalendar(event, guest, calendar) }),
  };
}

function factsOf(event: LockedEvent, guest: Guest, { isGoing = false, isOver, before }: Words): Fact[] {
  const url = absoluteUrl(`/events/${event.slug}`);
  const when: Fact = { term: "When", detail: whenLine(event), ...(before?.when && { before: before.when }) };
  const page: Fact = { term: "Page", detail: url, url };
  if (isOver) return [when, page];
  return [
    when,
    ...placeFacts(event, guest, isGoing).map((fact, at) =>
      at === 0 && before?.where ? { ...fact, before: before.where } : fact,
    ),
    ...(guest.partySize > 1
      ? [{ term: "Seats", detail: `${guest.partySize}: you and ${guest.partySize - 1} more` }]
      : []),
    page,
  ];
}

type Moment = { startsAt: Date; endsAt: Date; timeZone: string };

/** "Saturday 7 August 2021, 18:00–20:30 (India Standard Time, UTC+5:30)". */
export function whenLine({ startsAt, endsAt, timeZone }: Moment): string {
  const time = formatTimeRange(startsAt, endsAt, timeZone);
  return `${formatDate(startsAt, timeZone)}, ${time} (${zoneLabel(startsAt, timeZone)})`;
}

/** Where this guest goes, in one line. */
export function whereLine(event: LockedEvent, guest: Guest, isGoing: boolean): string {
  return placeFacts(event, guest, isGoing)
    .map(({ detail }) => detail)
    .join(", ");
}

/** Who asked for the room is told the room, and who asked to join online that; the link itself takes a seat. */
function placeFacts({ attendability, venue, joinUrl }: LockedEvent, { mode }: Guest, isGoing: boolean): Fact[] {
  if (attendability === "in_person" || (attendability === "hybrid" && mode === "in_person")) {
    return [{ term: "Where", detail: venue || "The place will be announced" }];
  }
  if (isGoing && joinUrl) return [{ term: "Online", detail: joinUrl, url: joinUrl }];
  return [{ term: "Online", detail: isGoing ? "The link will be sent" : "Guests with a seat get the link" }];
}
