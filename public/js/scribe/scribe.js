// Takes over a scribe's desk: keeps every key on this device at once, sends it as soon as it can, and shows what the
// other scribes note.

import { newId } from "../duty/ids.js";
import { forgetPage, keepPage } from "../duty/offline.js";
import { startSync } from "../duty/sync.js";
import { ownScribeId } from "./own-id.js";
import { notesOfOthers, questionBeside, questionShown } from "./state.js";
import { forgetOldDesks, openStore } from "./store.js";
import { openView } from "./view.js";

/** How long somebody may type on before their notes are sent, in milliseconds. */
const SEND_AFTER = 800;
/** How often to hear what the other scribes write: they divide the voices among them as they go. */
const LISTEN_EVERY = 2500;

const place = document.getElementById("scribe");
if (place?.dataset.sync) void start(place, place.dataset.sync);

/**
 * @param {HTMLElement} place
 * @param {string} address
 */
async function start(place, address) {
  for (const desk of forgetOldDesks(localStorage, Date.now())) void forgetPage(desk);
  const store = openStore(address, localStorage);
  const scribeId = await ownScribeId();
  /** @type {import("./state.js").DeskState} */
  const served = JSON.parse(place.dataset.known ?? "null");
  // What came with the page will do until more is heard; a page that was kept may be older than what is known here.
  if (!store.known()) store.keep({ state: served, etag: null, ahead: 0 });
  let isReached = true;
  let isGone = false;
  /** The question this scribe looks at by choice; null follows the one that is on. @type {string | null} */
  let chosen = new URLSearchParams(location.search).get("question");
  /** @type {string | null} */
  let shownId = null;
  let isSendingSoon = false;

  /** @type {ReturnType<typeof openView> | undefined} */
  let view;
  /** @type {import("./view.js").Acts} */
  const acts = {
    onType(where, text) {
      const known = ownNote(where);
      store.write({
        ...(known ?? { ...where, id: newId(), scribeId, startedAt: new Date().toISOString(), sent: 0 }),
        ...{ text, revision: (known?.revision ?? 0) + 1 },
      });
      tellSync();
      sendSoon();
    },
    onStep(step) {
      const state = known();
      const shown = questionShown(state, chosen);
      const beside = shown && questionBeside(state, shown.question.id, step);
      if (beside) choose(beside);
    },
    onFollow: () => choose(null),
    onMove() {
      const shown = questionShown(known(), chosen);
      if (shown) void moveEverybody(shown.question.id);
    },
  };

  const sync = startSync({
    ...{ address, store, fetch: (...asked) => fetch(...asked), now: () => new Date(), onChange: show },
    listenEvery: LISTEN_EVERY,
    onReach(isReachedNow) {
      isReached = isReachedNow;
      tellSync();
    },
    onGone() {
      isGone = true;
      show();
    },
  });

  const known = () => store.known()?.state ?? served;

  function sendSoon() {
    if (isSendingSoon) return;
    isSendingSoon = true;
    setTimeout(() => {
      isSendingSoon = false;
      sync.hurry();
    }, SEND_AFTER);
  }

  /** @param {{ questionId: string, panelistId: string }} where */
  function ownNote({ questionId, panelistId }) {
    return store
      .notes()
      .find((note) => note.scribeId === scribeId && note.questionId === questionId && note.panelistId === panelistId);
  }

  /** @param {string | null} questionId */
  function choose(questionId) {
    chosen = questionId;
    history.replaceState(null, "", questionId === null ? location.pathname : `?question=${questionId}`);
    shownId = null;
    show();
  }

  /** Whoever looks at what is on goes along with it. Where it cannot be told now, this scribe is there alone. */
  async function moveEverybody(/** @type {string} */ questionId) {
    choose(questionId);
    await fetch(`${address}/question`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ questionId }),
    }).catch(() => undefined);
    sync.hurry();
  }

  /** The question to show. Nobody is taken away from one in the middle of a note. */
  function questionNow() {
    const state = known();
    const next = questionShown(state, chosen);
    const isTakenAway =
      chosen === null && next && shownId !== null && next.question.id !== shownId && view?.isWriting();
    if (isTakenAway) chosen = shownId;
    const shown = isTakenAway ? questionShown(state, chosen) : next;
    if (shown && shown.panel.currentQuestionId === chosen) chosen = null;
    shownId = shown?.question.id ?? null;
    return shown;
  }

  function show() {
    const state = known();
    const shown = questionNow();
    const kept = store.notes();
    // The page says that there is no question yet, until there is one.
    if (!shown) return;
    view ??= openView(place, acts);
    const { panel, question, at } = shown;
    const isCurrent = panel.currentQuestionId === question.id;
    view.show({
      place: `${panel.title}, question ${at + 1} of ${panel.questions.length}`,
      question,
      isCurrent,
      onNow: panel.questions.find(({ id }) => id === panel.currentQuestionId)?.text ?? null,
      hasPrevious: questionBeside(state, question.id, -1) !== null,
      hasNext: questionBeside(state, question.id, 1) !== null,
      voices: panel.voices.map((voice) => {
        const where = { questionId: question.id, panelistId: voice.id };
        return { ...voice, own: ownNote(where)?.text ?? "", others: notesOfOthers(state, kept, where, scribeId) };
      }),
      aside: store.aside(),
    });
    tellSync();
  }

  function tellSync() {
    if (isGone) {
      view?.tell("This link opens no desk any more. What you typed is still on this device: copy what you need.");
      return;
    }
    const waiting = store.queue().length;
    if (!store.isStored()) {
      view?.tell("This device has no room left: keep this page open until everything is saved.");
      return;
    }
    if (!isReached) view?.tell("Out of reach. Go on: every word is kept on this device and sent by itself.");
    else view?.tell(waiting > 0 ? "Sending…" : "Saved");
  }

  addEventListener("storage", ({ key }) => store.isOurs(key) && show());
  addEventListener("online", () => sync.hurry());
  addEventListener("pagehide", () => sync.hurry());
  document.addEventListener("visibilitychange", () => sync.hurry());
  show();
  sync.hurry();
  // Without it the desk still opens while there is a network.
  keepPage(() => place.setAttribute("data-kept", "")).catch(console.warn);
}
