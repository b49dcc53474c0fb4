// Shows the door: the elements come from the page's templates, the words from here.

import { clock } from "../duty/clock.js";
import { clone, cloneOne, setText, slotsOf } from "../duty/elements.js";
import { indexGuests, searchGuests } from "./search.js";
import { doorLine } from "./state.js";

/**
 * @typedef {import("./state.js").DoorState} DoorState
 * @typedef {import("./state.js").Guest} Guest
 * @typedef {{
 *   onCame: (guest: Guest, people: number) => void, onUndo: (guest: Guest) => void,
 *   onWalkIn: (name: string) => void, onUndoWalkIn: (walkIn: { id: string, name: string }) => void,
 * }} Acts
 */

/** More rows than anybody reads; whoever is not among them is found by name. */
const SHOWN = 60;

/**
 * @param {HTMLElement} place
 * @param {Acts} acts
 */
export function openView(place, acts) {
  place.replaceChildren(clone("door-app"));
  const slot = slotsOf(place);
  const search = /** @type {HTMLInputElement} */ (place.querySelector("#door-search"));
  const walkInName = /** @type {HTMLInputElement} */ (place.querySelector("#door-walk-in"));
  const guestRows = rowsIn(slot("guests"));
  const walkInRows = rowsIn(slot("walk-ins"));
  /** @type {DoorState | undefined} */
  let shown;
  /** @type {ReturnType<typeof indexGuests<Guest>>} */
  let index = [];

  search.addEventListener("input", showGuests);
  slot("walk-in").addEventListener("submit", (event) => {
    event.preventDefault();
    acts.onWalkIn(walkInName.value.trim());
    walkInName.value = "";
  });

  function showGuests() {
    const found = searchGuests(index, search.value);
    guestRows.show(found.slice(0, SHOWN), showGuest);
    const more = found.length - SHOWN;
    setText(
      slot("rest"),
      found.length === 0 ? "Nobody by that name. Add them as a walk-in." : more > 0 ? `And ${more} more: type on.` : "",
    );
  }

  /** @param {Guest} guest @param {HTMLElement} row */
  function showGuest(guest, row) {
    const { name, outcome, partySize } = guest;
    const part = slotsOf(row);
    const isIn = outcome === "came";
    setText(part("name"), name);
    setText(part("note"), noteOn(guest, shown?.event.timeZone ?? "UTC"));
    const people = /** @type {HTMLSelectElement} */ (part("people"));
    if (partySize > 1 && people.options.length === 0) {
      for (let count = 1; count <= partySize; count += 1)
        people.add(new Option(`${count} of ${partySize}`, String(count)));
      people.value = String(partySize);
      people.setAttribute("aria-label", `How many of the party of ${name}`);
      people.hidden = false;
    }
    if (isIn && document.activeElement !== people) people.value = String(Math.min(guest.people, partySize));
    people.onchange = isIn ? () => acts.onCame(guest, Number(people.value)) : null;
    const act = /** @type {HTMLButtonElement} */ (part("act"));
    setText(act, isIn ? "Undo" : "Came");
    act.setAttribute("aria-label", `${isIn ? "Undo" : "Came"}, ${name}`);
    act.onclick = () => (isIn ? acts.onUndo(guest) : acts.onCame(guest, partySize > 1 ? Number(people.value) : 1));
  }

  return {
    /** @param {DoorState} state */
    show(state) {
      shown = state;
      index = indexGuests(state.guests);
      setText(slot("line"), doorLine(state));
      showGuests();
      walkInRows.show([...state.walkIns].reverse(), (walkIn, row) => {
        const part = slotsOf(row);
        setText(part("name"), walkIn.name || "Without a name");
        setText(part("note"), `Walked in at ${clock(walkIn.since, state.event.timeZone)}`);
        const act = /** @type {HTMLButtonElement} */ (part("act"));
        setText(act, "Undo");
        act.setAttribute("aria-label", `Undo, ${walkIn.name || "without a name"}`);
        act.onclick = () => acts.onUndoWalkIn(walkIn);
      });
    },
    /** Says what was just done, aloud too. @param {string} words */
    say: (words) => setText(slot("said"), words),
    /** Says what stands in the way, or nothing. @param {string} words */
    warn: (words) => setText(slot("trouble"), words),
    /** Where the scanner goes. */
    scanner: slot("scanner"),
    /** Shows one sentence in place of everything. @param {string} words */
    close(words) {
      for (const dialog of place.querySelectorAll("dialog")) dialog.close();
      const told = document.createElement("p");
      told.textContent = words;
      place.replaceChildren(told);
    },
  };
}

/** @param {Guest} guest @param {string} timeZone */
function noteOn({ status, mode, outcome, since }, timeZone) {
  if (outcome === "came" && since) return `In since ${clock(since, timeZone)}`;
  if (outcome === "no_show") return "Was marked as a no-show";
  if (status === "waitlisted") return "Waits for a seat";
  return mode === "online" ? "Said to join online" : "";
}

/**
 * Rows that stay the same elements while their order does, so that neither focus nor a tap is lost when something
 * changes.
 * @param {HTMLElement} list
 */
function rowsIn(list) {
  /** @type {Map<string, HTMLElement>} */
  const rows = new Map();
  return {
    /**
     * @template {{ id: string }} Item
     * @param {Item[]} items
     * @param {(item: Item, row: HTMLElement) => void} fill
     */
    show(items, fill) {
      const wanted = items.map((item) => {
        const row = rows.get(item.id) ?? cloneOne("door-row");
        rows.set(item.id, row);
        fill(item, row);
        return row;
      });
      const isSame =
        wanted.length === list.children.length && wanted.every((row, place) => list.children[place] === row);
      if (!isSame) list.replaceChildren(...wanted);
    },
  };
}
