import type {
  Attendability,
  AttendanceMode,
  AttendanceOutcome,
  EventStatus,
  RsvpStatus,
} from "@/generated/prisma/enums";
import { phaseOf } from "@/lib/events/rules";

type GuestAnswer = {
  status: RsvpStatus;
  position: number | null;
  /** What the door said of them. */
  outcome: AttendanceOutcome | null;
  event: { status: EventStatus; cancelReason: string; startsAt: Date; endsAt: Date };
};

/** A guest's own page, or one of those below it. */
export function guestPath(secret: string, below: "" | `/${string}` = ""): string {
  return `/rsvp/${encodeURIComponent(secret)}${below}`;
}

/** Whether this guest joins from elsewhere, and not in a room. */
export function joinsOnline({ attendability }: { attendability: Attendability }, { mode }: { mode: AttendanceMode }) {
  return attendability === "online" || (attendability === "hybrid" && mode === "online");
}

/** Where a guest stands, as the title of their page and a sentence under it. */
export function guestHeadline(
  { status, position, outcome, event }: GuestAnswer,
  now: Date,
): { headline: string; detail: string } {
  if (event.status === "cancelled") {
    return { headline: "The event is cancelled", detail: event.cancelReason || "It will not take place." };
  }
  const phase = phaseOf(event, now);
  switch (status) {
    case "going":
      if (phase === "after") return { headline: "It is over", detail: thanks(outcome) };
      if (phase === "during")
        return {
          headline: "It is on",
          detail: "A seat is yours. Come in. It has begun, so it can no longer be cancelled.",
        };
      return { headline: "You are going", detail: "A seat is yours. If plans change, cancel: somebody else gets it." };
    case "waitlisted":
      if (phase !== "before")
        return { headline: "No seat came free", detail: "It has begun, so nobody moves up any more." };
      return {
        headline: `You are number ${position} in line`,
        detail: "When a seat comes free before the start, the first in line gets it, and a mail says so.",
      };
    case "pending":
      if (phase !== "before")
        return { headline: "No answer came", detail: "It has begun, and the organizers did not decide." };
      return {
        headline: "The organizers will answer you",
        detail: "They approve each guest. Until then you hold no seat; a mail says what they decided.",
      };
    case "declined":
      return {
        headline: "There is no seat for you this time",
        detail: "The organizers could not say yes to everybody.",
      };
    case "cancelled":
      return { headline: "You are not going", detail: "Your RSVP is cancelled." };
  }
}

function thanks(outcome: AttendanceOutcome | null): string {
  return outcome === "came" ? "Thank you for coming." : "Thank you for wanting to be there.";
}

/** Whom a ticket lets in: "Ada", "Ada and 1 guest", "Ada and 2 guests". */
export function partyLine(name: string, partySize: number): string {
  const others = partySize - 1;
  if (others === 0) return name;
  return `${name} and ${others} ${others === 1 ? "guest" : "guests"}`;
}
