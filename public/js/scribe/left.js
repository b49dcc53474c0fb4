// On the page of a link that opens nothing any more: what was noted here is still to be read, and the rest goes.

import { forgetPage } from "../duty/offline.js";
import { openStore } from "./store.js";

const place = document.getElementById("scribe-left");
if (place?.dataset.sync) showWhatIsLeft(place, place.dataset.sync);

/** @param {HTMLElement} place @param {string} address */
function showWhatIsLeft(place, address) {
  const store = openStore(address, localStorage);
  const unsent = [...store.queue(), ...store.aside()];
  void forgetPage(address);
  if (unsent.length === 0) return store.wipe();
  const told = document.createElement("h2");
  told.textContent = "Noted on this device, and never sent";
  place.replaceChildren(
    told,
    ...unsent.map(({ text }) => {
      const note = document.createElement("p");
      note.textContent = text;
      return note;
    }),
  );
}
