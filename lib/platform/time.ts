import { Temporal } from "temporal-polyfill";

/**
 * Everything about zones and clocks. Instants are `Date`; a zone is an IANA name; nothing here knows what time it is
 * now.
 */

/** The instant with the clock on the wall there. */
export function zoned(at: Date, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone);
}

function named(at: Date, timeZone: string, options: Intl.DateTimeFormatOptions): Record<string, string> {
  const parts = new Intl.DateTimeFormat("en-GB", { ...options, timeZone }).formatToParts(at);
  return Object.fromEntries(parts.map(({ type, value }) => [type, value]));
}

/** The pieces of a date as a poster sets them: `{ weekday: "Saturday", day: "7", month: "August", year: "2021" }`. */
export function dateParts(at: Date, timeZone: string) {
  const { weekday, day, month, year } = named(at, timeZone, {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
  });
  return { weekday: weekday ?? "", day: day ?? "", month: month ?? "", year: year ?? "" };
}

/** "Saturday 7 August 2021", or "7 Aug 2021" where there is little room. */
export function formatDate(at: Date, timeZone: string, length: "long" | "short" = "long"): string {
  const { weekday, day, month, year } = dateParts(at, timeZone);
  return length === "long" ? `${weekday} ${day} ${month} ${year}` : `${day} ${month.slice(0, 3)} ${year}`;
}

/** "18:00", always on the 24-hour clock. */
export function formatTime(at: Date, timeZone: string): string {
  return zoned(at, timeZone).toPlainTime().toString({ smallestUnit: "minute" });
}

/** "Saturday 7 August 2021, 18:00", or "7 Aug 2021, 18:00" where there is little room. */
export function formatMoment(at: Date, timeZone: string, length: "long" | "short" = "long"): string {
  return `${formatDate(at, timeZone, length)}, ${formatTime(at, timeZone)}`;
}

/** "18:00–20:30"; past midnight the second date is named, "18:00–Sunday 8 August 2021, 01:00". */
export function formatTimeRange(startsAt: Date, endsAt: Date, timeZone: string): string {
  const sameDay = zoned(startsAt, timeZone).toPlainDate().equals(zoned(endsAt, timeZone).toPlainDate());
  const end = sameDay ? formatTime(endsAt, timeZone) : formatMoment(endsAt, timeZone);
  return `${formatTime(startsAt, timeZone)}–${end}`;
}

/**
 * Days without a clock: "17–20 September 2021", "30 September – 2 October 2021", "7 August 2021". They are stored as
 * midnight UTC.
 */
export function formatDays(startsOn: Date, endsOn: Date | null): string {
  const first = dateParts(startsOn, "UTC");
  const last = dateParts(endsOn ?? startsOn, "UTC");
  const end = `${last.day} ${last.month} ${last.year}`;
  if (first.year !== last.year) return `${first.day} ${first.month} ${first.year} – ${end}`;
  if (first.month !== last.month) return `${first.day} ${first.month} – ${end}`;
  return first.day === last.day ? end : `${first.day}–${end}`;
}

/** How people call the zone at that moment, and how far it is from UTC: "India Standard Time, UTC+5:30". */
export function zoneLabel(at: Date, timeZone: string): string {
  const long = named(at, timeZone, { timeZoneName: "long" }).timeZoneName ?? timeZone;
  const offset = zoned(at, timeZone).offset;
  const short = offset.replace(/^([+-])0/, "$1").replace(/:00$/, "");
  const isNamed = !/^(GMT|UTC)/.test(long) && long !== "Coordinated Universal Time";
  if (isNamed) return `${long}, UTC${short}`;
  return offset === "+00:00" ? "UTC" : `${timeZone.split("/").at(-1)?.replaceAll("_", " ")} time, UTC${short}`;
}

/** "2021-08-07T18:00:00+05:30": the instant with the wall clock there, for machines. */
export function formatInstant(at: Date, timeZone: string): string {
  return zoned(at, timeZone).toString({ smallestUnit: "second", timeZoneName: "never" });
}

/** The year on the wall calendar there. */
export function yearOf(at: Date, timeZone: string): number {
  return zoned(at, timeZone).year;
}

/** "2021-08-07T18:00": what a datetime-local input shows for this instant in that zone. */
export function toLocalInput(at: Date, timeZone: string): string {
  return zoned(at, timeZone).toPlainDateTime().toString({ smallestUnit: "minute" });
}

/**
 * The instant at which clocks in `timeZone` show what was typed into a datetime-local input, or null when it is no
 * date. A time that a spring change skips means the moment it would have been (02:30 becomes 03:30); one that comes
 * twice in autumn means the first.
 */
export function fromLocalInput(typed: string, timeZone: string): Date | null {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/.test(typed)) return null;
  try {
    const wall = Temporal.PlainDateTime.from(typed, { overflow: "reject" });
    return new Date(wall.toZonedDateTime(timeZone, { disambiguation: "compatible" }).epochMilliseconds);
  } catch {
    return null;
  }
}

/** Whether this is the name of a zone, not an offset such as "+05:30", which knows nothing of summer time. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    new Intl.DateTimeFormat("en-GB", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
