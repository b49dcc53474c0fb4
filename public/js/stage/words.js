// The words of the stage, the same from the server and on the device.

import { clockOf, currentOf, elapsedAt } from "./acts.js";
import { readClock } from "./clock.js";

/**
 * @typedef {import("./acts.js").Stage} Stage
 * @typedef {import("./acts.js").Turn} Turn
 */

/** Who is named on the board. @param {Turn | undefined} turn */
export function namesOf(turn) {
  if (!turn) return "Thank you";
  return turn.names.join(", ") || turn.title;
}

/** What stands over the names. @param {Stage} stage */
export function stateWord(stage) {
  if (stage.talks.length === 0) return "Nobody is in the queue yet";
  if (!currentOf(stage)) return "That was the last one";
  return clockOf(stage) ? "On now" : "Up next";
}

/** @param {Turn | undefined} turn */
export function nextLine(turn) {
  return turn ? `Then: ${[turn.names.join(", "), turn.title].filter(Boolean).join(", ")}` : "";
}

/**
 * What stands under the figures.
 * @param {Stage & { minutesEach: number }} stage
 * @param {number} now
 */
export function clockWord(stage, now) {
  const clock = clockOf(stage);
  if (!clock) return stage.minutesEach === 1 ? "1 minute" : `${stage.minutesEach} minutes`;
  if (clock.pausedAt !== null) return "stopped";
  return readClock(stage.minutesEach, elapsedAt(stage, now)).isOver ? "over time" : "left";
}

/** What has become of a talk of the queue. @param {Turn} turn @param {Stage} stage */
export function turnWord(turn, stage) {
  if (turn.givenAt !== null) return "given";
  if (turn.skippedAt !== null) return "not here";
  return turn === currentOf(stage) && clockOf(stage) ? "on now" : "";
}
