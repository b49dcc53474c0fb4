// Tells the server what was pressed here and hears what was pressed elsewhere, for as long as the page is open. What could
// not be sent is sent again: each act names its talk, so it counts once.

/**
 * @typedef {import("./acts.js").Stage & { minutesEach: number }} StageState
 * @typedef {import("./acts.js").Act & { happenedAt: string }} Pressed
 */

/** How often to ask what other devices did, in milliseconds; an answer that takes longer than `patience` is none. */
const LISTEN_EVERY = 1500;
const PATIENCE = 6000;
/** What goes at once; the rest follows at once. */
const AT_ONCE = 100;

/**
 * @param {{
 *   address: string, onState: (state: StageState) => void, onTime: (ahead: number) => void,
 *   onReach: (isReached: boolean) => void, onGone: () => void,
 * }} stage `onTime`: by how many milliseconds the device's clock is ahead of the server's
 */
export function startSync({ address, onState, onTime, onReach, onGone }) {
  /** @type {Pressed[]} */
  let queue = [];
  /** @type {string | null} */
  let etag = null;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  let isBusy = false;
  let isOver = false;
  let quickest = Number.POSITIVE_INFINITY;

  async function sync() {
    if (isBusy || isOver) return;
    isBusy = true;
    clearTimeout(timer);
    try {
      await exchange();
      onReach(true);
    } catch {
      onReach(false);
    }
    isBusy = false;
    if (!isOver) timer = setTimeout(sync, queue.length > 0 && navigator.onLine ? 300 : LISTEN_EVERY);
  }

  async function exchange() {
    const acts = queue.slice(0, AT_ONCE);
    const sentAt = Date.now();
    const response = await (acts.length > 0 ? send(acts) : ask());
    measure(response, sentAt);
    if (response.status === 410 || response.status === 404) {
      isOver = true;
      onGone();
      return;
    }
    if (response.status === 304) return;
    // What this page cannot say right it can never say: it is dropped, and the next answer shows what is so.
    if (response.status !== 400 && !response.ok) throw new Error(`answered ${response.status}`);
    const state = response.ok ? await response.json() : null;
    queue = queue.slice(acts.length);
    if (!state) return;
    etag = response.headers.get("etag");
    onState(state);
  }

  /** @param {Pressed[]} acts */
  function send(acts) {
    return fetch(address, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ acts, sentAt: new Date().toISOString() }),
      signal: AbortSignal.timeout(PATIENCE),
    });
  }

  function ask() {
    return fetch(address, {
      headers: etag ? { "If-None-Match": etag } : {},
      cache: "no-store",
      signal: AbortSignal.timeout(PATIENCE),
    });
  }

  /**
   * The answer that came quickest says most exactly what time it is on the server: about half of its way back.
   * @param {Response} response
   * @param {number} sentAt
   */
  function measure({ headers }, sentAt) {
    const theirs = Number(headers.get("hallway-now"));
    const took = Date.now() - sentAt;
    if (!theirs || took > quickest) return;
    quickest = took;
    onTime(sentAt + took / 2 - theirs);
  }

  return {
    /** What was pressed here and the server does not know yet. */
    pressed: () => queue,
    /** @param {import("./acts.js").Act} act */
    press(act) {
      queue.push({ ...act, happenedAt: new Date().toISOString() });
      void sync();
    },
    hurry: () => void sync(),
  };
}
