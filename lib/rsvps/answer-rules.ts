import type { EventStatus, RsvpStatus } from "@/generated/prisma/enums";

/** Whether a guest's answers may still change: until the start, while they mean to come. */
export function mayChangeAnswers(
  status: RsvpStatus,
  event: { status: EventStatus; startsAt: Date },
  now: Date,
): boolean {
  const meansToCome = status === "going" || status === "waitlisted" || status === "pending";
  return meansToCome && event.status === "published" && event.startsAt > now;
}
