// The time that is left, as it is read across a room.

/**
 * @param {number} minutes How long a talk is.
 * @param {number} elapsed In milliseconds.
 * @returns {{ figures: string, isOver: boolean, left: number }} `left`: the part of the time that is left, from 1 to 0
 */
export function readClock(minutes, elapsed) {
  const whole = minutes * 60_000;
  const remaining = whole - elapsed;
  const isOver = remaining < 0;
  // Counting down a begun second stands until it is over; counting up it is not there before.
  const seconds = isOver ? Math.floor(-remaining / 1000) : Math.ceil(remaining / 1000);
  const figures = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  return { figures: isOver ? `+${figures}` : figures, isOver, left: isOver ? 0 : remaining / whole };
}
