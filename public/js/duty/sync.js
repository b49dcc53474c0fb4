// Tells the server what was done here and hears what was done elsewhere, for as long as the page is open.

/**
 * @template Entry
 * @typedef {{
 *   queue: () => Entry[], known: () => { etag: string | null } | null,
 *   keep: (known: { state: any, etag: string | null, ahead: number }) => void,
 *   markSent: (entries: readonly Entry[]) => void, setAside: (entries: readonly Entry[]) => void,
 * }} SyncedStore `queue`: what was not sent yet; `setAside`: what the server takes in no way, to be kept and not sent again
 */

/** How many entries go at once; the rest follows at once. */
const AT_ONCE = 100;
/** How often to ask what other devices did, in milliseconds, where nothing else is said. */
const LISTEN_EVERY = 5000;
/** How long to wait before trying again, at first and at most. */
const RETRY_AFTER = { first: 1000, most: 30_000 };
/** Answers to what is sent that would be the same however often it was sent. */
const REFUSALS = [400, 413, 415, 422];

/**
 * @template Entry
 * @param {{
 *   address: string, store: SyncedStore<Entry>, fetch: typeof globalThis.fetch, now: () => Date,
 *   onChange: () => void, onReach: (isReached: boolean) => void, onGone: () => void, listenEvery?: number,
 * }} duty
 */
export function startSync({ address, store, fetch, now, onChange, onReach, onGone, listenEvery = LISTEN_EVERY }) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  let isBusy = false;
  let isAskedAgain = false;
  let isOver = false;
  let wait = RETRY_AFTER.first;
  let atOnce = AT_ONCE;

  async function sync() {
    if (isOver) return;
    if (isBusy) {
      isAskedAgain = true;
      return;
    }
    isBusy = true;
    isAskedAgain = false;
    clearTimeout(timer);
    let next = listenEvery;
    try {
      const hasMore = await exchange();
      if (isOver) return;
      wait = RETRY_AFTER.first;
      onReach(true);
      if (hasMore) next = 0;
    } catch {
      onReach(false);
      next = wait;
      wait = Math.min(2 * wait, RETRY_AFTER.most);
    }
    isBusy = false;
    if (!isOver) timer = setTimeout(sync, isAskedAgain ? 0 : next);
  }

  /** Answers whether there is more to send at once. */
  async function exchange() {
    const entries = store.queue().slice(0, atOnce);
    const response = entries.length > 0 ? await send(entries) : await ask();
    if (response.status === 410) {
      isOver = true;
      onGone();
      return false;
    }
    if (response.status === 304) return false;
    if (REFUSALS.includes(response.status) && entries.length > 0) return setAsideFrom(entries);
    if (!response.ok) throw new Error(`answered ${response.status}`);
    const state = await response.json();
    store.keep({ state, etag: response.headers.get("etag"), ahead: aheadOf(response) });
    store.markSent(entries);
    if (store.queue().length === 0) atOnce = AT_ONCE;
    onChange();
    return store.queue().length > 0;
  }

  /** One bad entry must not hold up the others: they go one by one until it is found. @param {Entry[]} entries */
  function setAsideFrom(entries) {
    if (entries.length === 1) store.setAside(entries);
    atOnce = 1;
    onChange();
    return true;
  }

  /** @param {Entry[]} entries */
  function send(entries) {
    return fetch(address, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ entries, sentAt: now().toISOString() }),
    });
  }

  function ask() {
    const etag = store.known()?.etag;
    return fetch(address, { headers: etag ? { "If-None-Match": etag } : {}, cache: "no-store" });
  }

  /** How far the device's clock is ahead of the server's, which tells its own in whole seconds. @param {Response} response */
  function aheadOf({ headers }) {
    const ahead = now().getTime() - Date.parse(headers.get("date") ?? "");
    return Math.abs(ahead) > 2000 ? ahead : 0;
  }

  return {
    /** Does it now, rather than in a while. */
    hurry() {
      wait = RETRY_AFTER.first;
      void sync();
    },
    stop() {
      isOver = true;
      clearTimeout(timer);
    },
  };
}
