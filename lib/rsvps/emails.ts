import type { AttendanceMode } from "@/generated/prisma/enums";
import type { Mail } from "@/lib/platform/mail";
import { guestMail } from "./guest-emails";
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
    headline: "You have a seat",
    paragraphs: [`Hello ${guest.name}, you are on the list for ${event.title}.`],
    isGoing: true,
    calendar: "REQUEST",
    act: "See, change or cancel your RSVP",
    closing: ["If you cannot make it, please cancel: somebody else gets your seat."],
  });
}

export function waitlistedMail(event: LockedEvent, guest: Guest, position: number): Mail {
  return guestMail("rsvp-waitlisted", event, guest, {
    headline: "You are on the waitlist",
    paragraphs: [`Hello ${guest.name}, ${event.title} is full. You are number ${position} on the waitlist.`],
    act: "See your place or leave the waitlist",
    closing: ["When a seat comes free before the start, the first in line gets it, and a mail says so."],
  });
}

export function promotedMail(event: LockedEvent, guest: Guest): Mail {
  return guestMail("rsvp-promoted", event, guest, {
    headline: "A seat came free, it is yours",
    paragraphs: [`Hello ${guest.name}, you moved up from the waitlist: you now have a seat at ${event.title}.`],
    isGoing: true,
    calendar: "REQUEST",
    act: "See, change or cancel your RSVP",
    closing: ["If you cannot make it any more, please cancel: the next in line gets your seat."],
  });
}

type Loss = { by: "guest" | "organizer"; hadSeat: boolean };

export function cancelledMail(event: LockedEvent, guest: Guest, { by, hadSeat }: Loss): Mail {
  const who = by === "guest" ? "you cancelled your RSVP" : "the organizers took you off the list";
  return guestMail("rsvp-cancelled", event, guest, {
    headline: "Your RSVP is cancelled",
    ...(hadSeat && { calendar: "CANCEL" }),
    paragraphs: [`Hello ${guest.name}, ${who} for ${event.title}.`],
    closing: [
      by === "guest"
        ? "If your plans change again, RSVP once more on the event's page."
        : "If you think that is a mistake, ask the organizers.",
    ],
  });
}

export function eventCancelledMail(event: LockedEvent, guest: Guest, hadSeat: boolean): Mail {
  const reason = event.cancelReason ? [event.cancelReason] : [];
  return guestMail("event-cancelled", event, guest, {
    headline: "Cancelled",
    ...(hadSeat && { calendar: "CANCEL" }),
    paragraphs: [`Hello ${guest.name}, ${event.title} will not take place.`, ...reason],
    closing: ["You need to do nothing."],
  });
}
