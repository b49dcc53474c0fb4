import type { AttendanceMode } from "@/generated/prisma/enums";
import { absoluteUrl } from "@/lib/platform/env";
import type { Mail } from "@/lib/platform/mail";
import { writeLetter } from "@/lib/platform/mail-layout";
import { formatDate, formatTimeRange, zoneLabel } from "@/lib/platform/time";
import { guestCalendar } from "./calendar";
import { guestLink } from "./link";
import type { LockedEvent } from "./sql";

/** Whom a mail about an RSVP goes to. It is sent to the address in its plain form, which mail limits count by. */
export type Guest = {
  id: string;
  name: string;
  emailKey: string;
  mode: AttendanceMode;
  /** Of the RSVP as it is once what the mail reports is written. */
  revision: number;
};

export function confirmedMail(event: LockedEvent, guest: Guest): Mail {
  return guestMail("rsvp-confirmed", event, guest, {
    subject: `You have a seat: ${event.title}`,
    opening: `Hello ${guest.name}, you are on the list for ${event.title}.`,
    isGoing: true,
    calendar: "REQUEST",
    act: "See, change or cancel your RSVP",
    closing: "If you cannot make it, please cancel: somebody else gets your seat.",
  });
}

export function waitlistedMail(event: LockedEvent, guest: Guest, position: number): Mail {
  return guestMail("rsvp-waitlisted", event, guest, {
    subject: `You are on the waitlist: ${event.title}`,
    opening: `Hello ${guest.name}, ${event.title} is full. You are number ${position} on the waitlist.`,
    act: "See your place or leave the waitlist",
    closing: "When a seat comes free before the start, the first in line gets it, and a mail says so.",
  });
}

export function promotedMail(event: LockedEvent, guest: Guest): Mail {
  return guestMail("rsvp-promoted", event, guest, {
    subject: `A seat came free, it is yours: ${event.title}`,
    opening: `Hello ${guest.name}, you moved up from the waitlist: you now have a seat at ${event.title}.`,
    isGoing: true,
    calendar: "REQUEST",
    act: "See, change or cancel your RSVP",
    closing: "If you cannot make it any more, please cancel: the next in line gets your seat.",
  });
}

type Loss = { by: "guest" | "organizer"; hadSeat: boolean };

export function cancelledMail(event: LockedEvent, guest: Guest, { by, hadSeat }: Loss): Mail {
  const who = by === "guest" ? "you cancelled your RSVP" : "the organizers took you off the list";
  return guestMail("rsvp-cancelled", event, guest, {
    subject: `Your RSVP is cancelled: ${event.title}`,
    ...(hadSeat && { calendar: "CANCEL" }),
    opening: `Hello ${guest.name}, ${who} for ${event.title}.`,
    closing:
      by === "guest"
        ? "If your plans change again, RSVP once more on the event's page."
        : "If you think that is a mistake, ask the organizers.",
  });
}

export function eventCancelledMail(event: LockedEvent, guest: Guest, hadSeat: boolean): Mail {
  const reason = event.cancelReason ? [event.cancelReason] : [];
  return guestMail("event-cancelled", event, guest, {
    subject: `Cancelled: ${event.title}`,
    ...(hadSeat && { calendar: "CANCEL" }),
    opening: [`Hello ${guest.name}, ${event.title} will not take place.`, ...reason].join("\n\n"),
    closing: "You need to do nothing.",
  });
}

type Words = {
  subject: string;
  opening: string;
  closing: string;
  /** Who has a seat is told where to join. */
  isGoing?: boolean;
  /** What the mail does to the guest's calendar. */
  calendar?: "REQUEST" | "CANCEL";
  /** What the button to the guest's own page says; without it the mail has no button. */
  act?: string;
};

function guestMail(kind: string, event: LockedEvent, guest: Guest, words: Words): Mail {
  const { startsAt, endsAt, timeZone } = event;
  const facts = [
    event.title,
    `${formatDate(startsAt, timeZone)}, ${formatTimeRange(startsAt, endsAt, timeZone)} (${zoneLabel(startsAt, timeZone)})`,
    ...placeLines(event, words.isGoing ?? false),
    absoluteUrl(`/events/${event.slug}`),
  ];
  const letter = writeLetter({
    paragraphs: [words.opening, facts.join("\n"), words.closing],
    ...(words.act && { act: { label: words.act, url: guestLink(guest.id) } }),
    footer: `You get this mail because this address was given for an RSVP at ${event.community}.`,
  });
  const to = { name: guest.name, address: guest.emailKey };
  const calendar = words.calendar && guestCalendar(event, guest, words.calendar);
  return {
    kind,
    to,
    subject: words.subject,
    ...letter,
    eventId: event.id,
    rsvpId: guest.id,
    ...(calendar && { calendar }),
  };
}

function placeLines({ attendability, venue, joinUrl }: LockedEvent, isGoing: boolean): string[] {
  const room = attendability === "online" ? [] : [venue || "The place will be announced"];
  if (attendability === "in_person") return room;
  return [...room, isGoing && joinUrl ? `Online: ${joinUrl}` : "Online, guests with a seat get the link"];
}
