// Finds guests by name while one types.

/**
 * @template {{ name: string }} Guest
 * @typedef {{ guest: Guest, words: string[] }} Indexed
 */

/**
 * @template {{ name: string }} Guest
 * @param {readonly Guest[]} guests
 * @returns {Indexed<Guest>[]}
 */
export function indexGuests(guests) {
  return guests.map((guest) => ({ guest, words: wordsOf(guest.name) }));
}

/**
 * The guests whose name holds every word typed, whatever its case and accents: first those whose names' words begin so,
 * then those that have it inside. Each group stays in its order.
 * @template {{ name: string }} Guest
 * @param {readonly Indexed<Guest>[]} index
 * @param {string} typed
 * @returns {Guest[]}
 */
export function searchGuests(index, typed) {
  const asked = wordsOf(typed);
  const beginning = [];
  const inside = [];
  for (const { guest, words } of index) {
    if (asked.every((part) => words.some((word) => word.startsWith(part)))) beginning.push(guest);
    else if (asked.every((part) => words.some((word) => word.includes(part)))) inside.push(guest);
  }
  return [...beginning, ...inside];
}

/**
 * Marks are only taken off letters that go without them: what a Devanagari vowel sign is to its letter is no accent.
 * @param {string} text
 */
function wordsOf(text) {
  const plain = text.normalize("NFD").replace(/(\p{Script=Latin}|\p{Script=Greek}|\p{Script=Cyrillic})\p{M}+/gu, "$1");
  return plain
    .toLowerCase()
    .split(/[\s.\-–’']+/u)
    .filter(Boolean);
}
