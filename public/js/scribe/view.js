// Shows the desk: the elements come from the page's templates, the words from here.

import { clone, cloneOne, setText, slotsOf } from "../duty/elements.js";

/**
 * @typedef {{ questionId: string, panelistId: string }} Place
 * @typedef {{ id: string, name: string, own: string, others: { id: string, scribeName: string, text: string }[] }} ShownVoice
 * @typedef {{
 *   place: string, question: { id: string, text: string }, isCurrent: boolean, onNow: string | null, hasPrevious: boolean, hasNext: boolean,
 *   voices: ShownVoice[], aside: { id: string, text: string }[],
 * }} Shown `onNow`: the question the panel is at, null before it was said
 * @typedef {{ onType: (place: Place, text: string) => void, onStep: (step: -1 | 1) => void, onMove: () => void, onFollow: () => void }} Acts
 */

/**
 * @param {HTMLElement} place
 * @param {Acts} acts
 */
export function openView(place, acts) {
  place.replaceChildren(clone("scribe-app"));
  const slot = slotsOf(place);
  const previous = /** @type {HTMLButtonElement} */ (slot("previous"));
  const next = /** @type {HTMLButtonElement} */ (slot("next"));
  /** @type {Map<string, HTMLElement>} */
  const columns = new Map();
  let questionId = "";
  /** The voice that a small screen shows. @type {string | undefined} */
  let voiceShown;
  /** @type {ShownVoice[]} */
  let voices = [];

  previous.onclick = () => acts.onStep(-1);
  next.onclick = () => acts.onStep(1);
  slot("move").onclick = acts.onMove;
  slot("follow").onclick = acts.onFollow;
  addEventListener("keydown", (event) => {
    if (!event.altKey || event.ctrlKey || event.metaKey) return;
    const act = actOf(event.code);
    if (!act) return;
    event.preventDefault();
    act();
  });

  /** By the place of the key: with Alt held, its letter differs from keyboard to keyboard. @param {string} code */
  function actOf(code) {
    const voice = voices[Number(/^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1] ?? 0) - 1];
    if (voice) return () => turnTo(voice.id);
    if (code === "KeyN") return () => acts.onStep(1);
    if (code === "KeyP") return () => acts.onStep(-1);
    if (code === "Digit0" || code === "Numpad0") return acts.onFollow;
    return code === "KeyO" ? acts.onMove : null;
  }

  /** @param {string} voiceId */
  function turnTo(voiceId) {
    voiceShown = voiceId;
    showTabs();
    textOf(voiceId)?.focus();
  }

  /** @param {string} voiceId */
  function textOf(voiceId) {
    const column = columns.get(voiceId);
    return column && /** @type {HTMLTextAreaElement} */ (slotsOf(column)("text"));
  }

  function showTabs() {
    const tabs = slot("tabs");
    while (tabs.children.length > voices.length) tabs.lastElementChild?.remove();
    while (tabs.children.length < voices.length) tabs.append(cloneOne("scribe-tab"));
    for (const [at, { id, name }] of voices.entries()) {
      const tab = /** @type {HTMLButtonElement} */ (tabs.children[at]);
      setText(tab, name);
      tab.setAttribute("aria-pressed", String(id === voiceShown));
      tab.onclick = () => turnTo(id);
      columns.get(id)?.toggleAttribute("data-shown", id === voiceShown);
    }
  }

  /** @param {ShownVoice} voice @param {number} at */
  function showVoice(voice, at) {
    const column = columns.get(voice.id) ?? cloneOne("scribe-voice");
    columns.set(voice.id, column);
    const part = slotsOf(column);
    setText(part("name"), voice.name);
    setText(part("key"), at < 9 ? `Alt ${at + 1}` : "");
    const text = /** @type {HTMLTextAreaElement} */ (part("text"));
    // What stands in a field is never written over while somebody types there.
    const isTyping = document.activeElement === text && text.dataset.question === questionId;
    if (!isTyping && text.value !== voice.own) text.value = voice.own;
    text.dataset.question = questionId;
    text.oninput = () => acts.onType({ questionId: text.dataset.question ?? "", panelistId: voice.id }, text.value);
    showNotes(part("others"), voice.others);
    return column;
  }

  return {
    /** @param {Shown} shown */
    show(shown) {
      questionId = shown.question.id;
      voices = shown.voices;
      if (!voices.some(({ id }) => id === voiceShown)) voiceShown = voices[0]?.id;
      setText(slot("place"), shown.place);
      setText(slot("question"), shown.question.text);
      setText(slot("on"), shown.isCurrent ? "On now" : shown.onNow === null ? "" : `On now: ${shown.onNow}`);
      slot("move").hidden = shown.isCurrent;
      slot("follow").hidden = shown.onNow === null || shown.isCurrent;
      previous.disabled = !shown.hasPrevious;
      next.disabled = !shown.hasNext;
      const wanted = voices.map(showVoice);
      const list = slot("voices");
      const isSame =
        wanted.length === list.children.length && wanted.every((column, at) => list.children[at] === column);
      if (!isSame) list.replaceChildren(...wanted);
      showTabs();
      showAside(slot("aside"), shown.aside);
    },
    /** Whether somebody is in the middle of a note. */
    isWriting: () => document.activeElement instanceof HTMLTextAreaElement && document.activeElement.value !== "",
    /** Says where what was typed is. @param {string} words */
    tell: (words) => setText(slot("sync"), words),
  };
}

/** @param {HTMLElement} list @param {{ scribeName: string, text: string }[]} notes */
function showNotes(list, notes) {
  while (list.children.length > notes.length) list.lastElementChild?.remove();
  while (list.children.length < notes.length) list.append(cloneOne("scribe-note"));
  for (const [at, { text, scribeName }] of notes.entries()) {
    const part = slotsOf(/** @type {HTMLElement} */ (list.children[at]));
    setText(part("text"), text);
    setText(part("scribe"), scribeName);
  }
}

/** What belongs nowhere any more is still here to be read. @param {HTMLElement} place @param {{ text: string }[]} notes */
export function showAside(place, notes) {
  if (place.dataset.count === String(notes.length)) return;
  place.dataset.count = String(notes.length);
  if (notes.length === 0) return place.replaceChildren();
  const told = document.createElement("p");
  told.textContent = "These notes belong to a question or a voice that is gone. They are kept on this device only:";
  const kept = notes.map(({ text }) => {
    const note = document.createElement("p");
    note.textContent = text;
    return note;
  });
  place.replaceChildren(told, ...kept);
}
