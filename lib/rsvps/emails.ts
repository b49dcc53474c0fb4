import type { AttendanceMode } from "@/generated/prisma/enums";
import type { Mail } from "@/lib/platform/mail";
import { guestMail, whenLine, whereLine } from "./guest-emails";
import type { Standing } from "./place-rules";
import type { LockedEvent } from "./sql";

/** Whom a mail about an RSVP goes to. It is sent to the address in its plain form, which mail limits count by. */
export type Guest = {
  id: string;
  name: string;
  emailKey: string;
  mode: AttendanceMode;
  partySize: number;
  /** Of the RSVP as it is once what the mail reports is written. */
  revision: number;
};

/** The mail that says where a guest stands. */
export function placementMail(event: LockedEvent, guest: Guest, standing: Standing): Mail {
  switch (standing.status) {
    case "going":
      return confirmedMail(event, guest);
    case "waitlisted":
      return waitlistedMail(event, guest, standing.position);
    case "pending":
      return pendingMail(event, guest);
    case "declined":
      return declinedMail(event, guest);
  }
}

function confirmedMail(event: LockedEvent, guest: Guest): Mail {
  return guestMail("rsvp-confirmed", event, guest, {
    headline: "You have a seat",
    paragraphs: [`Hello ${guest.name}, you are on the list for “${event.title}”.`],
    isGoing: true,
    calendar: "REQUEST",
    act: "See, change or cancel your RSVP",
    closing: ["If you cannot make it, please cancel: somebody else gets your seat."],
  });
}

function waitlistedMail(event: LockedEvent, guest: Guest, position: number): Mail {
  return guestMail("rsvp-waitlisted", event, guest, {
    headline: "You are on the waitlist",
    paragraphs: [
      `Hello ${guest.name}, “${event.title}” ${fullness(event, guest)}. You are number ${position} on the waitlist.`,
    ],
    act: "See your place or leave the waitlist",
    closing: ["When a seat comes free before the start, the first in line gets it, and a mail says so."],
  });
}

/** Says what there is none of: for one guest of one pool, or for a party that stays together. */
function fullness({ attendability }: LockedEvent, { mode, partySize }: Guest): string {
  if (partySize > 1) return `has no ${partySize} free seats for you together`;
  if (attendability !== "hybrid") return "is full";
  return mode === "online" ? "is full online" : "is full in the room";
}

export function promotedMail(event: LockedEvent, guest: Guest): Mail {
  return guestMail("rsvp-promoted", event, guest, {
    headline: "A seat came free, it is yours",
    paragraphs: [`Hello ${guest.name}, you moved up from the waitlist: you now have a seat at “${event.title}”.`],
    isGoing: true,
    calendar: "REQUEST",
    act: "See, change or cancel your RSVP",
    closing: ["If you cannot make it any more, please cancel: the next in line gets your seat."],
  });
}

function pendingMail(event: LockedEvent, guest: Guest): Mail {
  return guestMail("rsvp-pending", event, guest, {
    headline: "Your RSVP is with the organizers",
    paragraphs: [`Hello ${guest.name}, the organizers of “${event.title}” have your RSVP.`],
    act: "See, change or cancel your RSVP",
    closing: ["They approve each guest. You hold no seat yet; a mail says what they decided."],
  });
}

function declinedMail(event: LockedEvent, guest: Guest): Mail {
  return guestMail("rsvp-declined", event, guest, {
    headline: "No seat this time",
    paragraphs: [
      `Hello ${guest.name}, thank you for wanting to come to “${event.title}”. The organizers have no seat for you this time.`,
    ],
    closing: ["We hope to see you at another event. You need to do nothing."],
  });
}

type Loss = { by: "guest" | "organizer"; hadSeat: boolean };

export function cancelledMail(event: LockedEvent, guest: Guest, { by, hadSeat }: Loss): Mail {
  const who = by === "guest" ? "you cancelled your RSVP" : "the organizers took you off the list";
  return guestMail("rsvp-cancelled", event, guest, {
    headline: "Your RSVP is cancelled",
    ...(hadSeat && { calendar: "CANCEL" }),
    paragraphs: [`Hello ${guest.name}, ${who} for “${event.title}”.`],
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
    isOver: true,
    ...(hadSeat && { calendar: "CANCEL" }),
    paragraphs: [`Hello ${guest.name}, “${event.title}” will not take place.`, ...reason],
    closing: ["You need to do nothing."],
  });
}

/** Says what was and what is now; null where nothing changed for this guest. */
export function changedMail(before: LockedEvent, event: LockedEvent, guest: Guest, isGoing: boolean): Mail | null {
  const was = { when: whenLine(before), where: whereLine(before, guest, isGoing) };
  const isLater = was.when !== whenLine(event);
  const isElsewhere = was.where !== whereLine(event, guest, isGoing);
  if (!isLater && !isElsewhere) return null;
  const what = [isLater && "time", isElsewhere && "place"].filter(Boolean).join(" and ");
  return guestMail("event-changed", event, guest, {
    headline: `New ${what}`,
    paragraphs: [`Hello ${guest.name}, the ${what} of “${event.title}” changed. What was said before holds no more.`],
    before: { ...(isLater && { when: was.when }), ...(isElsewhere && { where: was.where }) },
    isGoing,
    ...(isGoing && { calendar: "REQUEST" }),
    act: isGoing ? "See, change or cancel your RSVP" : "See where you stand",
    ...(isGoing && { closing: ["If you cannot make it any more, please cancel: somebody else gets your seat."] }),
  });
}
