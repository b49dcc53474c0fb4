/**
 * When something happened by our clock, from what a device's said. The device sends its own time along, so a clock that
 * is wrong by an hour, or by years, still tells the order and the distance; nothing happens later than now.
 */
export function byOurClock(happenedAt: Date, sentAt: Date, now: Date): Date {
  const ago = Math.max(0, sentAt.getTime() - happenedAt.getTime());
  return new Date(now.getTime() - ago);
}
