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
    onMove() {
      const shown = questionShown(known(), chosen);
      if (shown) void moveEverybody(shown.question.id);
    },
  };

  const sync = startSync({
    ...{ address, store, fetch: (...asked) => fetch(...asked), now: () => new Date(), onChange: show },
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

  /** @param {string} questionId */
  function choose(questionId) {
    chosen = questionId;
    history.replaceState(null, "", `?question=${questionId}`);
    show();
  }

  /** Where it cannot be told now, this scribe goes there alone. @param {string} questionId */
  async function moveEverybody(questionId) {
    await fetch(`${address}/question`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ questionId }),
    }).catch(() => undefined);
    chosen = null;
    history.replaceState(null, "", location.pathname);
    sync.hurry();
  }

  function show() {
    const state = known();
    const shown = questionShown(state, chosen);
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
