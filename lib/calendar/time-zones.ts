import { tzlib_get_ical_block, tzlib_get_offset, tzlib_get_timezones } from "timezones-ical-library";
import { zoned } from "@/lib/platform/time";

const WRITABLE = new Set(tzlib_get_timezones());

/**
 * The name under which these instants can be written as wall clock times of their zone, or null where they must be in UTC: the
 * zone is unknown to the library, or its rule there says another hour than ours. Some zones change by no yearly rule, and
 * governments change their mind between two releases. The instant counts, and UTC always says it.
 */
export function writableZone(timeZone: string, instants: readonly Date[]): string | null {
  if (!WRITABLE.has(timeZone)) return null;
  const areRight = instants.every((at) => {
    const there = zoned(at, timeZone);
    const time = there.toPlainTime().toString({ smallestUnit: "minute" });
    return tzlib_get_offset(timeZone, there.toPlainDate().toString(), time) === there.offset.replace(":", "");
  });
  // An old name, "Asia/Calcutta", is described under today's.
  return areRight ? (tzlib_get_ical_block(timeZone)[1]?.replace("TZID=", "") ?? null) : null;
}

/** The VTIMEZONE of a writable zone. */
export function describeZone(name: string): string | null {
  return tzlib_get_ical_block(name)[0] ?? null;
}
