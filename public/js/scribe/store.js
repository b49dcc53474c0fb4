// What a device keeps of one scribe's desk: the state it heard last, and each note under a key of its own. A note stays
// after it was sent, so that what was typed can be read here whatever happens elsewhere.

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
  const keysWith = (/** @type {string} */ prefix) => Object.keys(storage).filter((key) => key.startsWith(prefix));
  const notesWith = (/** @type {string} */ prefix) =>
    keysWith(prefix)
      .map((key) => /** @type {OwnNote} */ (JSON.parse(storage.getItem(key) ?? "null")))
      .filter(Boolean)
      .sort((one, other) => one.startedAt.localeCompare(other.startedAt));

  return {
    /** @returns {Known | null} */
    known() {
      const kept = storage.getItem(stateKey);
      return kept === null ? null : JSON.parse(kept);
    },

    /** Also sets aside what belongs nowhere any more. @param {Known} known */
    keep(known) {
      const { homeless = [], ...state } = known.state;
      storage.setItem(stateKey, JSON.stringify({ ...known, state }));
      this.setAside(this.notes().filter(({ id }) => homeless.includes(id)));
    },

    /** Everything noted on this device. */
    notes: () => notesWith(notePrefix),

    /** What the server does not have in this version yet. */
    queue: () => notesWith(notePrefix).filter(({ revision, sent }) => revision > sent),

    /** @param {OwnNote} note */
    write(note) {
      storage.setItem(notePrefix + note.id, JSON.stringify(note));
    },

    /** What was typed meanwhile is a later version, and still to be sent. @param {readonly OwnNote[]} sent */
    markSent(sent) {
      for (const { id, revision } of sent) {
        const kept = storage.getItem(notePrefix + id);
        if (kept !== null) storage.setItem(notePrefix + id, JSON.stringify({ ...JSON.parse(kept), sent: revision }));
      }
    },

    /** Keeps what the server takes in no way, to be read, and sends it no more. @param {readonly OwnNote[]} notes */
    setAside(notes) {
      for (const note of notes) {
        storage.setItem(asidePrefix + note.id, JSON.stringify(note));
        storage.removeItem(notePrefix + note.id);
      }
    },

    /** What belongs nowhere any more. */
    aside: () => notesWith(asidePrefix),

    /** Forgets the desk and everything noted there. */
    wipe() {
      for (const key of [...keysWith(notePrefix), ...keysWith(asidePrefix)]) storage.removeItem(key);
      storage.removeItem(stateKey);
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
