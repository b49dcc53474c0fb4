// Takes over the page of a door: searches while one types, checks in at once, and goes on without a network.

import { newId } from "../duty/ids.js";
import { forgetPage, keepPage } from "../duty/offline.js";
import { startSync } from "../duty/sync.js";
import { addScanner } from "./scanner.js";
import { withEntries } from "./state.js";
import { forgetOldDoors, isLongOver, openStore } from "./store.js";
import { openView } from "./view.js";

/** Fetched only once somebody scans, which may be after the network is gone. */
const SCANNER_FILES = ["/js/scanner/ponyfill.js", "/js/scanner/reader.wasm"];
const GONE = "This link opens no door any more. What was known here about guests is gone from this device.";

const place = document.getElementById("door");
if (place?.dataset.sync) start(place, place.dataset.sync);

/**
 * @param {HTMLElement} place
 * @param {string} address
 */
function start(place, address) {
  for (const door of forgetOldDoors(localStorage, Date.now())) void forgetPage(door);
  const store = openStore(address, localStorage);
  /** @type {import("./state.js").DoorState} */
  const served = JSON.parse(place.dataset.known ?? "null");
  if (isLongOver(served, Date.now()) && store.queue().length === 0) {
    place.textContent = GONE;
    void forgetPage(address);
    return;
  }
  // What came with the page will do until more is heard; a page that was kept may be older than what is known here.
  if (!store.known()) store.keep({ state: served, etag: null, ahead: 0 });
  const view = openView(place, {
    onCame(guest, people) {
      add({ act: "came", guestId: guest.id, people });
      view.say(`${guest.name} is in.`);
    },
    onUndo(guest) {
      add({ act: "undo", guestId: guest.id, people: 0 });
      view.say(`${guest.name} is not in.`);
    },
    onWalkIn(name) {
      add({ act: "walked_in", walkIn: { id: newId(), name }, people: 1 });
      view.say(`${name || "Somebody"} walked in.`);
    },
    onUndoWalkIn({ id, name }) {
      add({ act: "undo", walkIn: { id, name }, people: 0 });
      view.say(`${name || "Somebody"} did not walk in.`);
    },
  });
  let isReached = true;
  let isGone = false;
  /** @type {import("./state.js").DoorState | undefined} */
  let shown;
  addScanner(view.scanner, {
    door: () => shown,
    onIn: (guest) => add({ act: "came", guestId: guest.id, people: guest.partySize }),
  });

  const sync = startSync({
    ...{ address, store, fetch: (...asked) => fetch(...asked), now: () => new Date(), onChange: show },
    onReach(isReachedNow) {
      isReached = isReachedNow;
      show();
    },
    onGone() {
      isGone = true;
      store.wipe();
      view.close(GONE);
      void forgetPage(address);
    },
  });

  function show() {
    if (isGone) return;
    const queue = store.queue();
    const known = store.known();
    if (known) {
      shown = withEntries(known.state, queue, known.ahead);
      view.show(shown);
    }
    view.warn(isReached ? refusalOf(store.countAside()) : troubleWith(queue.length));
  }

  /** @param {Omit<import("./state.js").Entry, "id" | "happenedAt">} done */
  function add(done) {
    if (isGone) return;
    store.add({ ...done, id: newId(), happenedAt: new Date().toISOString() });
    show();
    sync.hurry();
  }

  addEventListener("storage", ({ key }) => store.isOurs(key) && show());
  addEventListener("online", () => sync.hurry());
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && sync.hurry());
  show();
  sync.hurry();
  // Without it the door still opens while there is a network.
  keepPage(() => place.setAttribute("data-kept", ""), SCANNER_FILES).catch(console.warn);
}

/** @param {number} waiting */
function troubleWith(waiting) {
  if (waiting === 0) return "The site is out of reach. Go on: everything is kept on this device and sent by itself.";
  return `The site is out of reach. ${waiting} ${waiting === 1 ? "entry is" : "entries are"} kept on this device and sent by itself.`;
}

/** @param {number} aside */
function refusalOf(aside) {
  if (aside === 0) return "";
  return `The site could not take ${aside === 1 ? "one entry" : `${aside} entries`} of this device. Please check the list once more.`;
}
