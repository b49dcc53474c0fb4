import { readLocalTime } from "@/lib/events/clock-rules";
import { parseDay } from "@/lib/events/days";
import { DAY } from "@/lib/platform/durations";
import { toLocalInput } from "@/lib/platform/time";

export type EventTimes = { startsAt: Date; endsAt: Date; timeZone: string };
type Slot = { startsAt: Date | null; minutes: number | null };

const MINUTE = 60 * 1000;
const MOST_DAYS = 31;

/**
 * The days on the calendar there that the event touches, as "2021-08-07". Ending at midnight does not touch the next.
 */
export function daysOf({ startsAt, endsAt, timeZone }: EventTimes): string[] {
  const first = toLocalInput(startsAt, timeZone).slice(0, 10);
  const last = toLocalInput(new Date(endsAt.getTime() - 1), timeZone).slice(0, 10);
  const days = [];
  for (let day = first; day <= last && days.length < MOST_DAYS; day = dayAfter(day)) days.push(day);
  return days;
}

function dayAfter(day: string): string {
  const at = parseDay(day) ?? new Date(0);
  return new Date(at.getTime() + DAY).toISOString().slice(0, 10);
}

/**
 * The instant a slot starts at, null for an unknown time; or the sentence that says what is wrong with what was typed.
 */
export function readSlotTime(
  typed: { day: string; time: string },
  event: EventTimes,
): { startsAt: Date | null } | { field: "day" | "time"; problem: string } {
  if (typed.time === "") return { startsAt: null };
  const days = daysOf(event);
  const day = typed.day || (days[0] ?? "");
  if (!days.includes(day)) return { field: "day", problem: "Choose a day of the event" };
  const { instant, problem } = readLocalTime(`${day}T${typed.time}`, event.timeZone);
  return problem === null ? { startsAt: instant } : { field: "time", problem };
}

/** Where a slot with this start belongs among the others: before the first that starts later, else at the end. */
export function placeFor(startsAt: Date | null, slots: readonly Slot[]): number {
  if (!startsAt) return slots.length;
  const next = slots.findIndex((slot) => slot.startsAt !== null && slot.startsAt > startsAt);
  return next < 0 ? slots.length : next;
}

/** When the next slot would start: as the latest one ends, or with the event. Null where nobody can know. */
export function nextStart(event: EventTimes, slots: readonly Slot[]): Date | null {
  if (slots.length === 0) return event.startsAt;
  const [latest] = slots
    .filter((slot) => slot.startsAt !== null)
    .sort(byStart)
    .slice(-1);
  return latest?.startsAt && latest.minutes ? new Date(latest.startsAt.getTime() + latest.minutes * MINUTE) : null;
}

function byStart(one: Slot, other: Slot): number {
  return (one.startsAt?.getTime() ?? 0) - (other.startsAt?.getTime() ?? 0);
}

/** A slot's start as its form shows it; of one without a time only the event's first day. */
export function slotTime(startsAt: Date | null, event: EventTimes): { day: string; time: string } {
  const [day = "", time = ""] = toLocalInput(startsAt ?? event.startsAt, event.timeZone).split("T");
  return { day, time: startsAt ? time : "" };
}
