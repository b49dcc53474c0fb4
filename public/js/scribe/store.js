// What a device keeps of one scribe's desk: the state it heard last, and each note under a key of its own. A note stays
// after it was sent, so that what was typed can be read here whatever happens elsewhere. How much of it was sent stands
// beside it and never in it: another tab may be writing it at that very moment.

/**
 * @typedef {import("./state.js").DeskState} DeskState
 * @typedef {import("./state.js").OwnNote} OwnNote
 * @typedef {{ state: DeskState, etag: string | null, ahead: number }} Known
 */

/** How long after its event a desk is kept on a device. */
const KEPT_AFTER = 30 * 24 * 60 * 60 * 1000;

/**
 * @param {string} desk What tells this desk from others on the device.
 * @param {Storage} storage
 */
export function openStore(desk, storage) {
  const stateKey = `scribe ${desk}`;
  const notePrefix = `scribe-note ${desk} `;
  const asidePrefix = `scribe-aside ${desk} `;
  const sentPrefix = `scribe-sent ${desk} `;
  /** What the storage has no room for lives as long as the page. @type {Map<string, string>} */
  const unstored = new Map();
  const read = (/** @type {string} */ key) => unstored.get(key) ?? storage.getItem(key);
  const keysWith = (/** @type {string} */ prefix) =>
    [...new Set([...Object.keys(storage), ...unstored.keys()])].filter((key) => key.startsWith(prefix));
  const notesWith = (/** @type {string} */ prefix) =>
    keysWith(prefix)
      .map((key) => /** @type {OwnNote} */ (JSON.parse(read(key) ?? "null")))
      .filter(Boolean)
      .map((note) => ({ ...note, sent: Number(read(sentPrefix + note.id) ?? 0) }))
      .sort((one, other) => one.startedAt.localeCompare(other.startedAt));

  /** @param {string} key @param {string} value */
  function put(key, value) {
    try {
      storage.setItem(key, value);
      unstored.delete(key);
    } catch {
      unstored.set(key, value);
    }
  }

  /** @param {string} key */
  function drop(key) {
    storage.removeItem(key);
    unstored.delete(key);
  }

  return {
    /** @returns {Known | null} */
    known() {
      const kept = read(stateKey);
      return kept === null ? null : JSON.parse(kept);
    },

    /** Also sets aside what belongs nowhere any more. @param {Known} known */
    keep(known) {
      const { homeless = [], ...state } = known.state;
      put(stateKey, JSON.stringify({ ...known, state }));
      this.setAside(this.notes().filter(({ id }) => homeless.includes(id)));
    },

    /** Everything noted on this device. */
    notes: () => notesWith(notePrefix),

    /** What the server does not have in this version yet. */
    queue: () => notesWith(notePrefix).filter(({ revision, sent }) => revision > sent),

    /** @param {OwnNote} note */
    write({ sent: _beside, ...note }) {
      put(notePrefix + note.id, JSON.stringify(note));
    },

    /** Whether everything that was typed outlives this page. */
    isStored: () => unstored.size === 0,

    /** What was typed meanwhile is a later version, and still to be sent. @param {readonly OwnNote[]} sent */
    markSent(sent) {
      for (const { id, revision } of sent) put(sentPrefix + id, String(revision));
    },

    /** Keeps what the server takes in no way, to be read, and sends it no more. @param {readonly OwnNote[]} notes */
    setAside(notes) {
      for (const { sent: _beside, ...note } of notes) {
        put(asidePrefix + note.id, JSON.stringify(note));
        drop(notePrefix + note.id);
      }
    },

    /** What belongs nowhere any more. */
    aside: () => notesWith(asidePrefix),

    /** Forgets the desk and everything noted there. */
    wipe() {
      for (const prefix of [notePrefix, asidePrefix, sentPrefix]) keysWith(prefix).forEach(drop);
      drop(stateKey);
    },

    /** @param {string | null} key Whether a change another page made concerns this desk. */
    isOurs: (key) => key === null || key === stateKey || key.startsWith(notePrefix),
  };
}

/** @typedef {ReturnType<typeof openStore>} Store */

/**
 * Forgets every desk of an evening that is long over and has nothing left to send. Answers which those were.
 * @param {Storage} storage
 * @param {number} now
 * @returns {string[]}
 */
export function forgetOldDesks(storage, now) {
  const desks = Object.keys(storage).flatMap((key) => (key.startsWith("scribe ") ? key.slice("scribe ".length) : []));
  return desks.filter((desk) => {
    const store = openStore(desk, storage);
    const known = store.known();
    const isOld =
      known !== null && Date.parse(known.state.event.endsAt) + KEPT_AFTER < now && store.queue().length === 0;
    if (isOld) store.wipe();
    return isOld;
  });
}
