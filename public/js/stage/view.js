// Fills the slots of the served page: the elements are the server's, so both look the same.

import { clockOf, currentOf, elapsedAt, nextOf } from "./acts.js";
import { readClock } from "./clock.js";
import { mainPresses, nameOf, turnPresses } from "./presses.js";
import { clockWord, namesOf, nextLine, stateWord, turnWord } from "./words.js";

/** @typedef {import("./sync.js").StageState} StageState */

/** @param {HTMLElement} place */
export function openView(place) {
  const slot = slotsOf(place);
  const template = /** @type {HTMLTemplateElement} */ (document.getElementById("stage-turn"));
  /** @type {Map<string, HTMLElement>} */
  const rows = new Map();

  /** @param {StageState} stage @param {number} now */
  function tick(stage, now) {
    const { figures, isOver, left } = readClock(stage.minutesEach, elapsedAt(stage, now));
    setText(slot("figures"), figures);
    setText(slot("word"), clockWord(stage, now));
    slot("clock").dataset.over = String(isOver);
    slot("left").style.transform = `scaleX(${left})`;
  }

  /** @param {StageState} stage */
  function showQueue(stage) {
    const queue = slot("queue");
    const shown = stage.talks.map((turn) => {
      const row = rows.get(turn.id) ?? /** @type {HTMLElement} */ (template.content.cloneNode(true).firstChild);
      rows.set(turn.id, row);
      const part = slotsOf(row);
      const word = turnWord(turn, stage);
      row.dataset.done = String(word !== "" && word !== "on now");
      setText(part("who"), nameOf(turn));
      setText(part("what"), turn.title);
      setText(part("word"), word);
      const presses = turnPresses(stage, turn);
      setPress(row, "recall", presses.recall, `Call ${nameOf(turn)} again`);
      setPress(row, "earlier", presses.earlier, `Move ${nameOf(turn)} earlier`);
      setPress(row, "later", presses.later, `Move ${nameOf(turn)} later`);
      return row;
    });
    const isSame = shown.length === queue.children.length && shown.every((row, at) => row === queue.children[at]);
    if (isSame) return;
    // Moving a row would take the focus from the button that moved it.
    const focused = /** @type {HTMLElement | null} */ (
      queue.contains(document.activeElement) ? document.activeElement : null
    );
    queue.replaceChildren(...shown);
    focused?.focus();
  }

  return {
    tick,

    /** @param {StageState} stage @param {number} now */
    show(stage, now) {
      const current = currentOf(stage);
      setText(slot("state"), stateWord(stage));
      setText(slot("names"), namesOf(current));
      setText(slot("title"), current?.title ?? "");
      setText(slot("next"), nextLine(nextOf(stage)));
      slot("clock").hidden = !current;
      for (const [name, press] of Object.entries(mainPresses(stage))) {
        const button = /** @type {HTMLButtonElement} */ (place.querySelector(`[data-control="${name}"]`));
        button.hidden = press === null;
        button.value = press?.press ?? "";
        setText(/** @type {HTMLElement} */ (button.querySelector("[data-label]")), press?.label ?? "");
      }
      showQueue(stage);
      tick(stage, now);
      place.dataset.running = String(clockOf(stage)?.pausedAt === null);
    },

    /** @param {string} words */
    warn: (words) => setText(slot("trouble"), words),

    /** @param {string} words */
    say: (words) => setText(slot("said"), words),

    /** What stands there when the link opens nothing any more. @param {string} words */
    close(words) {
      place.textContent = words;
    },
  };
}

/** @param {HTMLElement} root @returns {(name: string) => HTMLElement} */
function slotsOf(root) {
  return (name) => {
    const found = root.querySelector(`[data-slot="${name}"]`);
    if (!(found instanceof HTMLElement)) throw new Error(`The stage has no ${name}.`);
    return found;
  };
}

/** @param {HTMLElement} row @param {string} name @param {import("./presses.js").Press | null} press @param {string} label */
function setPress(row, name, press, label) {
  const button = /** @type {HTMLButtonElement} */ (row.querySelector(`[data-press="${name}"]`));
  button.hidden = press === null;
  button.value = press?.press ?? "";
  button.setAttribute("aria-label", label);
}

/** @param {HTMLElement} element @param {string} words */
function setText(element, words) {
  if (element.textContent !== words) element.textContent = words;
}
