import type { EventStatus } from "@/generated/prisma/enums";
import { formatMoment, zoneLabel } from "@/lib/platform/time";

type EventInTime = { status: EventStatus; startsAt: Date };

/** What decides whether an event takes RSVPs. */
export type EventForRsvp = EventInTime & {
  takesRsvps: boolean;
  rsvpsOpenAt: Date | null;
  rsvpsCloseAt: Date | null;
};

export type ClosedReason = "draft" | "cancelled" | "started" | "not-yet" | "closed";

/** Why this event takes no RSVP at `now`, or null when it does. */
export function whyClosed(event: EventForRsvp, now: Date): ClosedReason | null {
  if (event.status !== "published") return event.status;
  if (event.startsAt <= now) return "started";
  if (!event.takesRsvps || (event.rsvpsCloseAt && event.rsvpsCloseAt <= now)) return "closed";
  return event.rsvpsOpenAt && event.rsvpsOpenAt > now ? "not-yet" : null;
}

/** Why a guest can no longer cancel, or null while they can. What was recorded of an evening stays as it was. */
export function whyFinal(event: EventInTime, now: Date): "started" | "cancelled" | null {
  if (event.status === "cancelled") return "cancelled";
  return event.startsAt <= now ? "started" : null;
}

/** Whether somebody from the waitlist may be moved up: until the start, also when no new RSVPs are taken. */
export function canPromote(event: EventInTime, now: Date): boolean {
  return event.status === "published" && event.startsAt > now;
}

/** What the form says instead of taking an RSVP. */
export function closedSentence(reason: ClosedReason, event: EventForRsvp & { timeZone: string }): string {
  switch (reason) {
    case "draft":
      return "This event is not announced yet.";
    case "cancelled":
      return "This event was cancelled, so it takes no RSVPs.";
    case "started":
      return "This event has started, so it takes no more RSVPs.";
    case "not-yet":
      return `RSVPs open on ${whenIn(event.rsvpsOpenAt, event.timeZone)}.`;
    case "closed":
      return event.takesRsvps
        ? `RSVPs closed on ${whenIn(event.rsvpsCloseAt, event.timeZone)}.`
        : "This event takes no RSVPs here.";
  }
}

/** Why an RSVP was not taken, with what the sentence about it needs. */
export type WhyRefused =
  | { reason: ClosedReason; event: EventForRsvp & { timeZone: string; slug: string } }
  | { reason: "full"; seatsLeft: number }
  | { reason: "party-too-large"; largest: number };

/** What the form says instead of thanking. It is the same for everybody, whether their address is known or not. */
export function refusalSentence(why: WhyRefused): string {
  switch (why.reason) {
    case "full":
      return why.seatsLeft > 0
        ? `Only ${why.seatsLeft === 1 ? "1 seat is" : `${why.seatsLeft} seats are`} left, and there is no waitlist. Bring fewer people.`
        : "All seats are taken, and there is no waitlist. If you had a seat before, it is still yours.";
    case "party-too-large":
      return why.largest === 1
        ? "Guests come alone to this event."
        : `You can bring ${why.largest - 1} ${why.largest === 2 ? "person" : "people"} at most.`;
    default:
      return closedSentence(why.reason, why.event);
  }
}

/** Why a guest's party stays as it was. */
export type WhyNotChanged = Exclude<WhyRefused, { reason: "full" }> | { reason: "too-few-seats" | "started" };

export function notChangedSentence(why: WhyNotChanged): string {
  switch (why.reason) {
    case "too-few-seats":
      return "There are too few free seats for that. Your RSVP stays as it is.";
    case "started":
      return "The event has started, so your RSVP stays as it is.";
    default:
      return refusalSentence(why);
  }
}

/** Why an organizer can no longer say yes or no to a guest. */
export type WhyUnanswerable = "answered" | "full" | "started" | "cancelled";

export function unanswerableSentence(reason: WhyUnanswerable): string {
  switch (reason) {
    case "answered":
      return "This guest was answered already, or took their RSVP back.";
    case "full":
      return "There are too few free seats for this guest, and no waitlist. Raise the seats, or decline.";
    case "started":
      return "The event has started. Whoever is at the door can be marked as having come.";
    case "cancelled":
      return "The event was cancelled.";
  }
}

function whenIn(at: Date | null, timeZone: string): string {
  return at ? `${formatMoment(at, timeZone)} (${zoneLabel(at, timeZone)})` : "another day";
}

/** What the guest's page says instead of cancelling. */
export function finalSentence(reason: "started" | "cancelled"): string {
  return reason === "started"
    ? "The event has started, so your RSVP can no longer be cancelled."
    : "The event was cancelled. There is nothing left to cancel.";
}
