import { toLocalInput, zoned } from "@/lib/platform/time";

/**
 * When the next of a monthly series would start, as a form shows it: on the same weekday of a later month, the second
 * Saturday after a second Saturday, at the same time on the clock. Where a month has no fifth one, on its last. The first
 * such day that is still to come.
 */
export function nextMonthly(startsAt: Date, timeZone: string, now: Date): string {
  const last = zoned(startsAt, timeZone);
  const turn = Math.ceil(last.day / 7);
  const today = zoned(now, timeZone);
  const months = Math.max(1, (today.year - last.year) * 12 + today.month - last.month);
  const candidates = [months, months + 1].map((ahead) => {
    const first = last.with({ day: 1 }).add({ months: ahead });
    const weekday = 1 + ((last.dayOfWeek - first.dayOfWeek + 7) % 7);
    const day = weekday + 7 * (turn - 1);
    return first.with({ day: day > first.daysInMonth ? day - 7 : day });
  });
  const next = candidates.find((at) => at.epochMilliseconds > now.getTime()) ?? candidates.at(-1) ?? last;
  return toLocalInput(new Date(next.epochMilliseconds), timeZone);
}

/** The title with the number of the next edition where it said its own: "PyFlames 2" leads to "PyFlames 3". */
export function nextTitle(title: string, edition: number | null, next: number | null): string {
  if (edition === null || next === null) return title;
  return title.replace(new RegExp(`(?<!\\d)${edition}(?!\\d)`), String(next));
}
