import type { Refusal } from "@/lib/access/outcomes";

/** A clock time that cannot be meant, and the sentence about it. */
export type BadTime = Refusal<"bad-time"> & { problem: string };

/** Why an event could not be saved as typed. */
export type SavingRefusal =
  | Refusal<"edition-taken" | "gone" | "own-chapter">
  | BadTime
  | (Refusal<"seats-taken"> & { seatsTaken: number });

/** Why an event could not be published, taken back, cancelled or deleted. */
export type StatusRefusal = Refusal<"cancelled" | "published" | "draft" | "has-guests" | "over">;

/** The sentence a form shows for it. */
export function sayWhyNot(refusal: SavingRefusal | StatusRefusal): string {
  switch (refusal.reason) {
    case "edition-taken":
      return "Another event is this edition of the series. Enter a different number.";
    case "gone":
      return "This is no longer there. Choose another.";
    case "own-chapter":
      return "Keep one of your own chapters as a host, or you could no longer edit this event.";
    case "bad-time":
      return refusal.problem;
    case "seats-taken":
      return seatsTakenSentence(refusal.seatsTaken);
    case "cancelled":
      return "This event was cancelled. Duplicate it to hold it after all.";
    case "published":
      return "This event is published. Only a draft can be deleted.";
    case "draft":
      return "This event is a draft, so nobody knows of it. Delete it instead.";
    case "over":
      return "This event has taken place. It can no longer be cancelled.";
    case "has-guests":
      return "Guests have answered already. Cancel the event instead, so that they are told.";
  }
}

function seatsTakenSentence(seatsTaken: number): string {
  const seats = seatsTaken === 1 ? "1 seat is" : `${seatsTaken} seats are`;
  return `${seats} taken already. Enter ${seatsTaken} or more, or leave it empty for no limit.`;
}
