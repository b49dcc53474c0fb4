// What a device keeps of one door: the state it heard last, and each entry that was not sent yet under a key of its
// own, so that several tabs add to one queue without losing anything.

/**
 * @typedef {import("./state.js").DoorState} DoorState
 * @typedef {import("./state.js").Entry} Entry
 * @typedef {{ state: DoorState, etag: string | null, ahead: number }} Known `ahead`: by how many milliseconds the device's
 *   clock is ahead of the server's
 */

/** How long after its event a door is kept on a device that hears nothing more. */
const KEPT_AFTER = 24 * 60 * 60 * 1000;

/**
 * @param {string} door What tells this door from others on the device.
 * @param {Storage} storage
 */
export function openStore(door, storage) {
  const stateKey = `door ${door}`;
  const entryPrefix = `door-entry ${door} `;
  const asidePrefix = `door-aside ${door} `;
  const keysWith = (/** @type {string} */ prefix) => Object.keys(storage).filter((key) => key.startsWith(prefix));

  return {
    /** @returns {Known | null} */
    known() {
      const kept = storage.getItem(stateKey);
      return kept === null ? null : JSON.parse(kept);
    },

    /** @param {Known} known */
    keep(known) {
      storage.setItem(stateKey, JSON.stringify(known));
    },

    /**
     * What was done here and is not sent, in the order it happened.
     * @returns {Entry[]}
     */
    queue() {
      const entries = keysWith(entryPrefix).map(
        (key) => /** @type {Entry} */ (JSON.parse(storage.getItem(key) ?? "null")),
      );
      return entries.filter(Boolean).sort((one, other) => one.happenedAt.localeCompare(other.happenedAt));
    },

    /** @param {Entry} entry */
    add(entry) {
      storage.setItem(entryPrefix + entry.id, JSON.stringify(entry));
    },

    /** @param {readonly Entry[]} entries */
    markSent(entries) {
      for (const { id } of entries) storage.removeItem(entryPrefix + id);
    },

    /** Keeps what the server takes in no way, and sends it no more. @param {readonly Entry[]} entries */
    setAside(entries) {
      for (const entry of entries) storage.setItem(asidePrefix + entry.id, JSON.stringify(entry));
      this.markSent(entries);
    },

    /** How many entries were set aside. */
    countAside: () => keysWith(asidePrefix).length,

    /** Forgets the door and everybody who came through it. */
    wipe() {
      for (const key of [...keysWith(entryPrefix), ...keysWith(asidePrefix)]) storage.removeItem(key);
      storage.removeItem(stateKey);
    },

    /** @param {string | null} key Whether a change another tab made concerns this door. */
    isOurs: (key) => key === null || key === stateKey || key.startsWith(entryPrefix),
  };
}

/** @typedef {ReturnType<typeof openStore>} Store */

/**
 * @param {DoorState} state
 * @param {number} now
 */
export function isLongOver({ event }, now) {
  return Date.parse(event.endsAt) + KEPT_AFTER < now;
}

/**
 * Forgets every door of an evening that is long over and has nothing left to send. Answers which those were: their pages
 * have names in them too.
 * @param {Storage} storage
 * @param {number} now
 * @returns {string[]}
 */
export function forgetOldDoors(storage, now) {
  const doors = Object.keys(storage).flatMap((key) => (key.startsWith("door ") ? key.slice("door ".length) : []));
  return doors.filter((door) => {
    const store = openStore(door, storage);
    const known = store.known();
    const isOld = known !== null && isLongOver(known.state, now) && store.queue().length === 0;
    if (isOld) store.wipe();
    return isOld;
  });
}
