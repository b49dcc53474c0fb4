import type { AttendanceMode } from "@/generated/prisma/enums";
import { modesOf, poolOf, type Seats } from "@/lib/events/seats-rules";
import { type Line, type Lines, seatsFor } from "./place-rules";

type Told = Seats & { hasWaitlist: boolean };

/** How an organizer and a guest call the two ways to attend. */
export const MODE_LABELS: Record<AttendanceMode, string> = { in_person: "In the room", online: "Online" };

/** Whether there is room in one pool, in the words of the event's page. */
export function poolSentence(event: Told, mode: AttendanceMode, line: Line): string {
  const { capacity, taken } = poolOf(event, mode);
  const left = seatsFor(event, mode, line);
  if (capacity === null) return "There is room for everybody.";
  if (left > 0) return `${left} of ${capacity} ${capacity === 1 ? "seat" : "seats"} left.`;
  const next = event.hasWaitlist
    ? `You would be number ${line.waiting + 1} on the waitlist, and a mail says when a seat is yours.`
    : "There is no waitlist.";
  return `${fullSentence(capacity, capacity - taken)} ${next}`;
}

/** Seats that are free and yet not to be had wait for a party that needs more of them. */
function fullSentence(capacity: number, free: number): string {
  if (free > 0) return `The last ${free === 1 ? "seat waits" : `${free} seats wait`} for a larger party.`;
  return capacity === 1 ? "The only seat is taken." : `All ${capacity} seats are taken.`;
}

/** Whether there is room, each way to attend by itself. */
export function seatsSentence(event: Told, lines: Lines): string {
  const modes = modesOf(event.attendability);
  const sentences = modes.map((mode) => {
    const sentence = poolSentence(event, mode, lines[mode]);
    return modes.length > 1 ? `${MODE_LABELS[mode]}: ${sentence}` : sentence;
  });
  return sentences.join(" ");
}

/** The ways to attend that a newcomer may still ask for: with a seat, or with a place in line. */
export function modesToChoose(event: Told, lines: Lines): AttendanceMode[] {
  return modesOf(event.attendability).filter((mode) => event.hasWaitlist || seatsFor(event, mode, lines[mode]) > 0);
}
