import type { EventStatus, QueueOrder } from "@/generated/prisma/enums";

/** Sign-up for a slot, as far as it decides who may still sign up. */
export type SignUp = { order: QueueOrder; places: number | null; openedAt: Date | null; closedAt: Date | null };
type Evening = { status: EventStatus; endsAt: Date };

export function minutesLabel(minutes: number): string {
  return minutes === 1 ? "1 minute" : `${minutes} minutes`;
}

/** More than a slot will ever see; a line that a program fills goes no further. */
export const LONGEST_LINE = 200;

/** Whether somebody may sign up at `now`, before the event or in its room. */
export function isSignUpOpen(signUp: SignUp | null, event: Evening, now: Date): boolean {
  return (
    signUp?.openedAt != null &&
    signUp.closedAt === null &&
    event.status === "published" &&
    now.getTime() < event.endsAt.getTime()
  );
}

/** Whether who waits may still get a turn by themselves: nobody is called once it is over. */
export function canFillPlaces({ order, openedAt }: SignUp, event: Evening, now: Date): boolean {
  return order === "first_come" && openedAt !== null && event.status === "published" && event.endsAt > now;
}

/** How many more talks fit; null where there is no limit. Never fewer than none: an organizer may put in one too many. */
export function placesLeft(places: number | null, taken: number): number | null {
  return places === null ? null : Math.max(0, places - taken);
}

/** How many of those in line have a turn now, so that every place is taken. */
export function turnsToGive(places: number | null, taken: number, waiting: number): number {
  return Math.min(waiting, placesLeft(places, taken) ?? waiting);
}

/** How it stands with the places, for whoever thinks of signing up. */
export function placesSentence({ order, places }: SignUp, taken: number): string {
  if (order === "organizer") return "The organizers put the talks in order. A mail says when you have a turn.";
  const left = placesLeft(places, taken);
  if (left === null) return "First come, first served: a turn for everybody who asks.";
  if (left === 0) return "Every place is taken. You wait in line, and a mail says when one comes free.";
  return `First come, first served: ${left} of ${places} ${places === 1 ? "place" : "places"} left.`;
}

/** Where somebody stands who signed up. */
export type Standing =
  | { at: "queue"; turn: number }
  | { at: "stage" | "given" | "skipped" | "declined" | "withdrawn" | "organizers" }
  | { at: "line"; place: number };

/** The standing as the title of their page, and a sentence under it. */
export function standingWords(standing: Standing, minutesEach: number): { headline: string; detail: string } {
  switch (standing.at) {
    case "queue":
      return {
        headline: standing.turn === 1 ? "You are next" : `You are number ${standing.turn} in the queue`,
        detail: `You have ${minutesLabel(minutesEach)}. Be near the stage when your turn comes.`,
      };
    case "stage":
      return { headline: "You are on", detail: "The stage is yours." };
    case "given":
      return { headline: "Given", detail: "Thank you for your talk." };
    case "skipped":
      return {
        headline: "You were called",
        detail: "You were not there when your turn came. Are you now? Then tell the stage: they can call you again.",
      };
    case "declined":
      return {
        headline: "No turn this time",
        detail: "The organizers have no turn for this talk. Thank you for offering it.",
      };
    case "withdrawn":
      return { headline: "Withdrawn", detail: "Your talk is out of the queue. You can sign up again, at its end." };
    case "organizers":
      return {
        headline: "The organizers have your talk",
        detail: "They put the talks in order. A mail says when you have a turn.",
      };
    case "line":
      return {
        headline: `You are number ${standing.place} in line`,
        detail: "Every place is taken. When one comes free, the first in line has it, and a mail says so.",
      };
  }
}

/** The page of whoever signed up. */
export function entryPath(secret: string): string {
  return `/lightning-talk/${encodeURIComponent(secret)}`;
}

/** The public queue of an event, and the form. */
export function queuePath(slug: string): string {
  return `/events/${slug}/lightning-talks`;
}
