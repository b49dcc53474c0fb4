/** Lengths of time in milliseconds. A day is 24 hours: for days on a calendar there is `lib/platform/time.ts`. */
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
