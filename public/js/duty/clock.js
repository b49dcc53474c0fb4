/**
 * The time of day at the venue, "18:42".
 * @param {string} at
 * @param {string} timeZone
 */
export function clock(at, timeZone) {
  return new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone }).format(new Date(at));
}
