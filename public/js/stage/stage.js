// Takes over the page of a stage: the clock ticks, presses count at once, other screens are heard, and a lost connection
// stops neither.

import { currentOf, withAct } from "./acts.js";
import { startSync } from "./sync.js";
import { openView } from "./view.js";
import { clockWord, namesOf, stateWord } from "./words.js";

const NO_CONNECTION = "No connection. The clock goes on, and what you press is sent as soon as there is one.";
const GONE = "This link opens no stage any more.";
/** Which button a key presses. */
const KEYS = { " ": "clock", ArrowRight: "given", ArrowDown: "absent", ArrowLeft: "undo", r: "reset", R: "reset" };

const place = document.getElementById("stage");
if (place?.dataset.sync) start(place, place.dataset.sync);

/** @param {HTMLElement} place @param {string} address */
function start(place, address) {
  const view = openView(place);
  /** @type {import("./sync.js").StageState} */
  let known = JSON.parse(place.dataset.known ?? "null");
  let ahead = Date.now() - Number(place.dataset.now);
  let shown = known;
  let isGone = false;
  const now = () => Date.now() - ahead;

  const sync = startSync({
    address,
    onState(state) {
      known = state;
      show();
    },
    onTime(measured) {
      ahead = measured;
    },
    onReach: (isReached) => view.warn(isReached ? "" : NO_CONNECTION),
    onGone() {
      isGone = true;
      view.close(GONE);
    },
  });

  /** Shows what the server knows, and on top of it what was pressed here since. */
  function show() {
    shown = known;
    for (const { happenedAt, ...act } of sync.pressed()) {
      shown = { ...known, ...withAct(shown, act, Date.parse(happenedAt) - ahead) };
    }
    view.show(shown, now());
  }

  /** @param {HTMLButtonElement} button */
  function press(button) {
    const [act, talkId, otherId] = button.value.split(" ");
    if (!act || !talkId) return;
    sync.press({ act: /** @type {import("./acts.js").ActName} */ (act), talkId, ...(otherId && { otherId }) });
    show();
    const current = namesOf(currentOf(shown));
    view.say(`${stateWord(shown)}: ${current}, ${clockWord(shown, now())}.`);
  }

  place.addEventListener("submit", (event) => {
    event.preventDefault();
    if (event.submitter instanceof HTMLButtonElement) press(event.submitter);
  });
  addEventListener("keydown", (event) => {
    const { key, target, repeat } = event;
    if (repeat || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    // Whoever moves with Tab presses with Space what they have reached.
    const isOnButton = target instanceof HTMLElement && target.closest("button, a, input, summary");
    const control = KEYS[/** @type {keyof typeof KEYS} */ (key)];
    if (!control || (key === " " && isOnButton)) return;
    const button = place.querySelector(`[data-control="${control}"]`);
    event.preventDefault();
    if (button instanceof HTMLButtonElement && !button.hidden) press(button);
  });
  addEventListener("online", () => sync.hurry());
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "visible") return;
    sync.hurry();
    keepAwake();
  });
  // Four times a second, so that each second is there in time.
  setInterval(() => !isGone && view.tick(shown, now()), 250);
  keepAwake();
  show();
  sync.hurry();
}

/** A projector that goes dark in the middle of a talk helps nobody. Where a browser cannot, it does not. */
function keepAwake() {
  navigator.wakeLock?.request("screen").catch(() => undefined);
}
