// Which buttons a stage has at a moment, and what each of them does: on the page that runs no scripts as on a device.

import { clockOf, currentOf, isUpcoming, lastDone } from "./acts.js";

/**
 * @typedef {import("./acts.js").Stage} Stage
 * @typedef {{ press: string, label: string }} Press `press` is the act, its talk, and another one it may need
 */

/**
 * The acts on whoever is on; null where there is nothing to press.
 * @param {Stage} stage
 * @returns {{ clock: Press | null, given: Press | null, absent: Press | null, reset: Press | null, undo: Press | null }}
 */
export function mainPresses(stage) {
  const current = currentOf(stage);
  const last = lastDone(stage);
  const clock = clockOf(stage);
  /** @param {string} act @param {string} label */
  const press = (act, label) => (current ? { press: `${act} ${current.id}`, label } : null);
  return {
    clock:
      clock && clock.pausedAt === null ? press("pause", "Stop the clock") : press("start", clock ? "Go on" : "Start"),
    given: press("given", "Given, next"),
    absent: clock ? null : press("absent", "Not here"),
    reset: clock ? press("reset", "Clock back to the start") : null,
    undo: last ? { press: `undo ${last.id}`, label: `Undo: ${nameOf(last)}` } : null,
  };
}

/**
 * What can be done with one talk of the queue.
 * @param {Stage} stage
 * @param {import("./acts.js").Turn} turn
 * @returns {{ earlier: Press | null, later: Press | null, recall: Press | null }}
 */
export function turnPresses(stage, turn) {
  const upcoming = stage.talks.filter(isUpcoming);
  const at = upcoming.indexOf(turn);
  const running = clockOf(stage) ? currentOf(stage) : undefined;
  const [before, after] = at < 0 ? [] : [upcoming[at - 1], upcoming[at + 1]];
  const moves = at >= 0 && turn !== running;
  return {
    earlier: moves && before && before !== running ? { press: `before ${turn.id} ${before.id}`, label: "↑" } : null,
    later: moves && after ? { press: `before ${after.id} ${turn.id}`, label: "↓" } : null,
    recall: turn.skippedAt === null ? null : { press: `recall ${turn.id}`, label: "Call again" },
  };
}

/** @param {import("./acts.js").Turn} turn */
export const nameOf = ({ names, title }) => names.join(", ") || title;
