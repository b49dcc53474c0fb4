import { tzlib_get_ical_block, tzlib_get_offset, tzlib_get_timezones } from "timezones-ical-library";
import { formatInstant, toLocalInput } from "@/lib/platform/time";

const WRITABLE = new Set(tzlib_get_timezones());

type Zone = { name: string; description: string };

/** The library unpacks all it knows for each question, so what it answered is kept: there are only so many zones. */
const zones = new Map<string, Zone>();
/** What it said of one moment: a whole batch of guests asks about the same two. */
const verdicts = new Map<string, boolean>();
const MOST_VERDICTS = 5_000;

/**
 * The name under which these instants can be written as wall clock times of their zone, or null where they must be in
 * UTC: the zone is unknown to the library, or its rule there says another hour than ours. Some zones change by no
 * yearly rule, and governments change their mind between two releases. The instant counts, and UTC always says it.
 */
export function writableZone(timeZone: string, instants: readonly Date[]): string | null {
  if (!WRITABLE.has(timeZone)) return null;
  return instants.every((at) => isRightAt(timeZone, at)) ? zoneOf(timeZone).name : null;
}

/** The VTIMEZONE of a writable zone. */
export function describeZone(name: string): string {
  return zoneOf(name).description;
}

function zoneOf(timeZone: string): Zone {
  const known = zones.get(timeZone);
  if (known) return known;
  const [description = "", name = ""] = tzlib_get_ical_block(timeZone);
  // An old name, "Asia/Calcutta", is described under today's.
  const zone = { description, name: name.replace("TZID=", "") };
  zones.set(timeZone, zone);
  return zone;
}

function isRightAt(timeZone: string, at: Date): boolean {
  const key = `${timeZone} ${at.getTime()}`;
  const known = verdicts.get(key);
  if (known !== undefined) return known;
  const [day = "", time = ""] = toLocalInput(at, timeZone).split("T");
  const ours = formatInstant(at, timeZone).slice(-6).replace(":", "");
  const isRight = tzlib_get_offset(timeZone, day, time) === ours;
  if (verdicts.size >= MOST_VERDICTS) verdicts.clear();
  verdicts.set(key, isRight);
  return isRight;
}
