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
  const asked = typed.split(/\s+/u).map(joined).filter(Boolean);
  const beginning = [];
  const inside = [];
  for (const { guest, words } of index) {
    if (asked.every((part) => words.some((word) => word.startsWith(part)))) beginning.push(guest);
    else if (asked.every((part) => words.some((word) => word.includes(part)))) inside.push(guest);
  }
  return [...beginning, ...inside];
}

const PUNCTUATION = /[.\-–’']+/u;

/** A double name is found by either part and as one: "Anne-Marie" by "marie" and by "annemarie". @param {string} name */
function wordsOf(name) {
  return name.split(/\s+/u).flatMap((word) => {
    const parts = plain(word).split(PUNCTUATION).filter(Boolean);
    return parts.length > 1 ? [...parts, joined(word)] : parts;
  });
}

/** @param {string} word */
function joined(word) {
  return plain(word).split(PUNCTUATION).join("");
}

/** Letters that no accent is taken off of, and what people type for them. @type {Record<string, string>} */
const TYPED = { ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ß: "ss", æ: "ae", œ: "oe", ı: "i" };

/**
 * Marks are only taken off letters that go without them: what a Devanagari vowel sign is to its letter is no accent.
 * @param {string} text
 */
function plain(text) {
  const bare = text.normalize("NFD").replace(/(\p{Script=Latin}|\p{Script=Greek}|\p{Script=Cyrillic})\p{M}+/gu, "$1");
  return bare.toLowerCase().replace(/[øłđðþßæœı]/g, (letter) => TYPED[letter] ?? letter);
}
