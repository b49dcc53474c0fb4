// Takes over the page of a door: searches while one types, checks in at once, and goes on without a network.

import { forgetPage, keepPage } from "./offline.js";
import { addScanner } from "./scanner.js";
import { withEntries } from "./state.js";
import { forgetOldDoors, openStore } from "./store.js";
import { startSync } from "./sync.js";
import { openView } from "./view.js";

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
  // What came with the page will do until more is heard; a page that was kept may be older than what is known here.
  if (!store.known() && place.dataset.known) store.keep({ state: JSON.parse(place.dataset.known), etag: null });
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
      add({ act: "walked_in", walkIn: { id: crypto.randomUUID(), name }, people: 1 });
      view.say(`${name || "Somebody"} walked in.`);
    },
    onUndoWalkIn({ id, name }) {
      add({ act: "undo", walkIn: { id, name }, people: 0 });
      view.say(`${name || "Somebody"} did not walk in.`);
    },
  });
  let isReached = true;
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
      view.close(GONE);
      void forgetPage(address);
    },
  });

  function show() {
    const queue = store.queue();
    const known = store.known();
    if (known) {
      shown = withEntries(known.state, queue);
      view.show(shown);
    }
    view.warn(isReached ? "" : troubleWith(queue.length, known !== null));
  }

  /** @param {Omit<import("./state.js").Entry, "id" | "happenedAt">} done */
  function add(done) {
    store.add({ ...done, id: crypto.randomUUID(), happenedAt: new Date().toISOString() });
    show();
    sync.hurry();
  }

  addEventListener("storage", ({ key }) => store.isOurs(key) && show());
  addEventListener("online", () => sync.hurry());
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && sync.hurry());
  show();
  sync.hurry();
  // Without it the door still opens while there is a network.
  keepPage(() => place.setAttribute("data-kept", "")).catch(console.warn);
}

/**
 * @param {number} waiting
 * @param {boolean} isKnown
 */
function troubleWith(waiting, isKnown) {
  if (!isKnown) return "There is no network. The list comes as soon as there is.";
  if (waiting === 0) return "There is no network. Go on: everything is kept on this device and sent by itself.";
  return `There is no network. ${waiting} ${waiting === 1 ? "entry is" : "entries are"} kept on this device and sent by itself.`;
}
