import type { AttendanceOutcome, EventStatus, RsvpStatus } from "@/generated/prisma/enums";

/** What decides whether a guest may say how it was. */
export type GuestForFeedback = {
  status: RsvpStatus;
  outcome: AttendanceOutcome | null;
  erasedAt: Date | null;
  event: { status: EventStatus; endsAt: Date };
};

export type SilentReason = "erased" | "cancelled" | "not-there" | "early";

/** Why this guest cannot give feedback, or null when they can: who had a seat or came, once it is over. */
export function whyNoFeedback({ status, outcome, erasedAt, event }: GuestForFeedback, now: Date): SilentReason | null {
  if (erasedAt) return "erased";
  if (event.status !== "published") return "cancelled";
  if (status !== "going" && outcome !== "came") return "not-there";
  return now < event.endsAt ? "early" : null;
}

/** What the guest reads instead of the form. */
export function silentSentence(reason: SilentReason): string {
  switch (reason) {
    case "erased":
      return "Your data was erased, so we no longer know that you were there.";
    case "cancelled":
      return "The event did not take place.";
    case "not-there":
      return "This page is for those who had a seat or came.";
    case "early":
      return "It is not over yet. Come back afterwards: this address keeps working.";
  }
}

export const RATINGS = [5, 4, 3, 2, 1] as const;

/** What each number means, so that a 3 from one guest is a 3 from another. */
export const RATING_LABELS: Record<(typeof RATINGS)[number], string> = {
  5: "I would not have missed it",
  4: "I am glad I came",
  3: "It was all right",
  2: "It was not for me",
  1: "I wish I had stayed at home",
};

/** How many gave each number, the best first, and the mean of them; null where nobody gave one. */
export function ratingsOf(given: readonly { rating: number | null }[]) {
  const ratings = given.flatMap(({ rating }) => rating ?? []);
  const counts = RATINGS.map((rating) => ({ rating, count: ratings.filter((one) => one === rating).length }));
  const mean = ratings.length > 0 ? ratings.reduce((sum, one) => sum + one, 0) / ratings.length : null;
  return { counts, total: ratings.length, mean };
}
