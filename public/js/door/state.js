// What a device shows: what the server knew last, and on top of it what was done here since.

import { foldGuest } from "./fold.js";

/**
 * @typedef {{
 *   id: string, name: string, status: "going" | "waitlisted", mode: "in_person" | "online", partySize: number,
 *   ticket: string, outcome: "came" | "no_show" | null, people: number, since: string | null,
 * }} Guest `ticket` is the SHA-256 of the code on the guest's ticket, hex
 * @typedef {{ id: string, name: string, since: string }} WalkIn
 * @typedef {{
 *   event: { title: string, startsAt: string, endsAt: string, timeZone: string }, guests: Guest[], walkIns: WalkIn[],
 * }} DoorState
 * @typedef {{
 *   id: string, act: "came" | "undo" | "walked_in", guestId?: string, walkIn?: { id: string, name: string },
 *   people: number, happenedAt: string,
 * }} Entry
 */

/**
 * The evening as it is once these entries are sent.
 * @param {DoorState} state
 * @param {readonly Entry[]} entries
 * @param {number} ahead By how many milliseconds the clock of the entries is ahead of the state's.
 * @returns {DoorState}
 */
export function withEntries(state, entries, ahead = 0) {
  if (entries.length === 0) return state;
  /** @type {Map<string | undefined, Entry[]>} */
  const byGuest = new Map();
  for (const entry of entries) byGuest.set(entry.guestId, [...(byGuest.get(entry.guestId) ?? []), entry]);
  const guests = state.guests.map((guest) => {
    const own = byGuest.get(guest.id);
    return own ? { ...guest, ...seen(guest, own, ahead) } : guest;
  });
  const undone = new Set(entries.filter(({ act }) => act === "undo").map(({ walkIn }) => walkIn?.id));
  const known = new Set(state.walkIns.map(({ id }) => id));
  const added = entries.flatMap(({ act, walkIn, happenedAt }) =>
    act === "walked_in" && walkIn && !known.has(walkIn.id) ? [{ ...walkIn, since: happenedAt }] : [],
  );
  return { ...state, guests, walkIns: [...state.walkIns, ...added].filter(({ id }) => !undone.has(id)) };
}

/**
 * @param {Guest} guest
 * @param {Entry[]} entries
 * @param {number} ahead
 * @returns {Pick<Guest, "outcome" | "people" | "since">}
 */
function seen({ outcome, people, since }, entries, ahead) {
  const before = outcome && since ? [{ act: outcome, people, at: Date.parse(since) }] : [];
  const here = entries.flatMap(({ act, people, happenedAt }) =>
    act === "walked_in" ? [] : [{ act, people, at: Date.parse(happenedAt) - ahead }],
  );
  const folded = foldGuest([...before, ...here]);
  if (!folded) return { outcome: null, people: 0, since: null };
  return { ...folded, since: new Date(folded.since).toISOString() };
}

/**
 * How the evening stands, in people: "12 of 40 are in, and 3 walked in".
 * @param {{
 *   guests: readonly Pick<Guest, "status" | "partySize" | "outcome" | "people">[], walkIns: readonly unknown[],
 * }} door
 */
export function doorLine({ guests, walkIns }) {
  const expected = guests.reduce((sum, { status, partySize }) => sum + (status === "going" ? partySize : 0), 0);
  const arrived = guests.reduce((sum, { outcome, people }) => sum + (outcome === "came" ? people : 0), 0);
  const line = `${arrived} of ${expected} ${arrived === 1 ? "is" : "are"} in`;
  return walkIns.length > 0 ? `${line}, and ${walkIns.length} walked in` : line;
}
