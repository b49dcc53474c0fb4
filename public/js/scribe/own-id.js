import { newId } from "../duty/ids.js";

const KEY = "scribe-id";

/**
 * Who writes in this tab. It stays through a reload; a tab that was duplicated takes another, because two that wrote the
 * same notes would write over each other.
 * @returns {Promise<string>}
 */
export async function ownScribeId() {
  const known = sessionStorage.getItem(KEY);
  if (known && (await holds(known))) return known;
  const id = newId();
  sessionStorage.setItem(KEY, id);
  await holds(id);
  return id;
}

/** Holds the id for as long as the tab is open; false where another tab does. @param {string} id */
function holds(id) {
  // Only there where the site is reached by https or on this very machine; elsewhere a duplicated tab is not noticed.
  if (!navigator.locks) return true;
  return new Promise((/** @type {(isHeld: boolean) => void} */ resolve) => {
    void navigator.locks.request(`scribe ${id}`, { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      return lock && new Promise(() => undefined);
    });
  });
}
