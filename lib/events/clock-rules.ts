import { fromLocalInput, toLocalInput, yearOf } from "@/lib/platform/time";

/** The instant of a typed wall clock time, or the sentence that says what is wrong with it. */
export function readLocalTime(
  typed: string,
  timeZone: string,
): { instant: Date; problem: null } | { instant: null; problem: string } {
  const instant = fromLocalInput(typed, timeZone);
  if (!instant) return { instant: null, problem: "Enter a day and a time" };
  const year = yearOf(instant, timeZone);
  if (year < 1970 || year > 2199) return { instant: null, problem: `Check the year: ${year}` };
  if (toLocalInput(instant, timeZone) !== typed.slice(0, 16)) {
    return { instant: null, problem: "Clocks skip this time: summer time begins that night. Enter another" };
  }
  return { instant, problem: null };
}
