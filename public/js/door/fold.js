// What the entries about one guest come to: the one rule of the door, on the server and on every device.

/**
 * @typedef {{ act: "came" | "no_show" | "undo", people: number, at: number }} GuestEntry `at` in milliseconds
 * @typedef {{ outcome: "came" | "no_show", people: number, since: number }} Seen
 */

/**
 * Whatever order entries arrived in and however often, they come to the same. The last undo takes back all up to it. Of
 * what follows, being seen counts over being missed, the first sight gives the time and the last says how many of the
 * party are in. Null when nothing is left.
 * @param {readonly GuestEntry[]} entries
 * @returns {Seen | null}
 */
export function foldGuest(entries) {
  const undoneUntil = Math.max(...entries.filter(isUndo).map(at));
  const standing = entries.filter((entry) => !isUndo(entry) && entry.at > undoneUntil);
  const sights = standing.filter(({ act }) => act === "came");
  const counting = sights.length > 0 ? sights : standing;
  if (counting.length === 0) return null;
  const since = Math.min(...counting.map(at));
  if (sights.length === 0) return { outcome: "no_show", people: 0, since };
  const last = Math.max(...sights.map(at));
  const people = Math.max(1, ...sights.filter((entry) => entry.at === last).map((entry) => entry.people));
  return { outcome: "came", people, since };
}

/** @param {GuestEntry} entry */
const isUndo = ({ act }) => act === "undo";

/** @param {GuestEntry} entry */
const at = (entry) => entry.at;
