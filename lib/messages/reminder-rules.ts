import { MINUTE } from "@/lib/platform/durations";

type Reminded = { startsAt: Date; reminders: number[] };

/** When the reminder that many minutes before the start goes out. */
export function reminderPoint({ startsAt }: Pick<Reminded, "startsAt">, minutes: number): Date {
  return new Date(startsAt.getTime() - minutes * MINUTE);
}

/** The reminders that are still to go out, by their minutes. One whose moment has passed is not sent late. */
export function remindersAhead(event: Reminded, now: Date): number[] {
  return event.reminders.filter((minutes) => reminderPoint(event, minutes) > now);
}

/**
 * Whether this reminder is the one to send now: its moment has come, no later one's has, and the event has not begun. A
 * job that could not run for a day does not say "tomorrow" in the last hour.
 */
export function isDue(event: Reminded, minutes: number, now: Date): boolean {
  const passed = event.reminders.filter((one) => reminderPoint(event, one) <= now);
  return event.startsAt > now && passed.includes(minutes) && Math.min(...passed) === minutes;
}

const DAY = 24 * 60;
const WORDS = ["no", "one", "two", "three", "four", "five", "six"];

/** How far away the start is: "Tomorrow", "In one hour", "In 45 minutes". */
export function awayWords(minutes: number): string {
  if (minutes === DAY) return "Tomorrow";
  const [unit, size] = (
    [
      ["week", 7 * DAY],
      ["day", DAY],
      ["hour", 60],
    ] as const
  ).find(([, size]) => minutes % size === 0) ?? ["minute", 1];
  const count = minutes / size;
  return `In ${WORDS[count] ?? count} ${unit}${count === 1 ? "" : "s"}`;
}
