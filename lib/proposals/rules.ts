import type { EventStatus, ProposalStatus } from "@/generated/prisma/enums";
import { formatMoment, zoneLabel } from "@/lib/platform/time";

export type Call = { closesAt: Date; closedAt: Date | null };
export type EventWithCall = { status: EventStatus; startsAt: Date; timeZone: string; callForTalks: Call | null };

export type WhyNotTaken = "none" | "started" | "cancelled" | "closed" | "deadline";

/** Why an event takes no proposal at `now`, or null while it does. */
export function whyNotTaken({ status, startsAt, callForTalks }: EventWithCall, now: Date): WhyNotTaken | null {
  if (status === "cancelled") return "cancelled";
  if (status !== "published" || !callForTalks) return "none";
  if (startsAt <= now) return "started";
  if (callForTalks.closedAt) return "closed";
  return callForTalks.closesAt <= now ? "deadline" : null;
}

/** What the form says instead of taking a proposal. */
export function notTakenSentence(reason: WhyNotTaken, event: EventWithCall): string {
  switch (reason) {
    case "none":
      return "This event asks for no talks.";
    case "cancelled":
      return "This event was cancelled, so it takes no more talks.";
    case "started":
      return "This event has started, so it takes no more talks.";
    case "closed":
      return "The organizers closed the call for talks. Write to them if yours should still be in.";
    case "deadline":
      return `The call for talks closed on ${deadlineLine(event)}. Write to the organizers if yours should still be in.`;
  }
}

/** "Saturday 7 August 2021, 18:00 (India Standard Time, UTC+5:30)". */
export function deadlineLine({ callForTalks, timeZone }: Pick<EventWithCall, "callForTalks" | "timeZone">): string {
  const at = callForTalks?.closesAt;
  return at ? `${formatMoment(at, timeZone)} (${zoneLabel(at, timeZone)})` : "another day";
}

/** The page of somebody who offered a talk. */
export function proposalPath(secret: string): string {
  return `/proposal/${encodeURIComponent(secret)}`;
}

export const STATUS_LABELS: Record<ProposalStatus, string> = {
  proposed: "To decide",
  accepted: "Accepted",
  declined: "Declined",
  withdrawn: "Withdrawn",
};

/** Where a talk stands, for whoever offered it: a title, and a sentence under it. */
export function proposalHeadline(status: ProposalStatus): { headline: string; detail: string } {
  switch (status) {
    case "proposed":
      return {
        headline: "The organizers have your talk",
        detail: "They read every one. A mail says what they decide; until then you can change it here.",
      };
    case "accepted":
      return {
        headline: "Your talk is on the programme",
        detail:
          "The mail that said so holds the link to your own page, for your photo, your slides and all that changes.",
      };
    case "declined":
      return { headline: "Not this time", detail: "There was no place for this talk. Thank you for offering it." };
    case "withdrawn":
      return { headline: "You withdrew this talk", detail: "The organizers no longer consider it." };
  }
}

/** Why a decision was not taken. */
export type WhyUndecided = "decided" | "no-such-page" | "same-event" | "over";

export function undecidedSentence(reason: WhyUndecided): string {
  switch (reason) {
    case "decided":
      return "Somebody decided this meanwhile, or its speaker withdrew it. Load the page again to see where it stands.";
    case "no-such-page":
      return "Nobody here has this page. Enter its address, like /people/ada-lovelace.";
    case "same-event":
      return "It is offered to this event already. Choose another.";
    case "over":
      return "This event is over or cancelled. Choose another.";
  }
}
