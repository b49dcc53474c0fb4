export type Candidate = { id: string; name: string; links: readonly { url: string; handle: string | null }[] };
export type Likeness = { ids: [string, string]; why: "handle" | "name" };

/** A name as it is compared: its words without accents, case and punctuation, in the order of the alphabet. */
function wordsOf(name: string): string[] {
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return [...new Set(plain.match(/[\p{L}\p{N}]+/gu) ?? [])].sort();
}

/**
 * Whether two names may be one person's: the same words, or all of the shorter within the longer, as "Vandana Verma" is
 * in "Vandana Verma Singhal". A single word is only like itself: half of a city is called Rahul.
 */
export function areAlike(one: string, other: string): boolean {
  return mayBeOne(wordsOf(one), wordsOf(other));
}

function mayBeOne(one: string[], other: string[]): boolean {
  const [shorter, longer] = one.length > other.length ? [other, one] : [one, other];
  if (shorter.length === 0) return false;
  if (shorter.length < 2 && longer.length > shorter.length) return false;
  return shorter.every((word) => longer.includes(word));
}

/** Pairs that may be one person: by a handle they have on different sites, or an address they share, else by name. */
export function likelyDuplicates(people: readonly Candidate[]): Likeness[] {
  const found = new Map<string, Likeness>();
  const words = new Map(people.map(({ id, name }) => [id, wordsOf(name)]));
  const wordsIn = ({ id }: Candidate) => words.get(id) ?? [];
  const note = (group: readonly Candidate[], why: Likeness["why"]) => {
    for (const [index, one] of group.entries()) {
      for (const other of group.slice(index + 1)) {
        if (one.id === other.id || (why === "name" && !mayBeOne(wordsIn(one), wordsIn(other)))) continue;
        const [first = "", second = ""] = [one.id, other.id].sort();
        const key = `${first} ${second}`;
        if (!found.has(key)) found.set(key, { ids: [first, second], why });
      }
    }
  };
  for (const group of groupedBy(people, marksOf)) note(group, "handle");
  // Whoever is alike shares a word.
  for (const group of groupedBy(people, wordsIn)) note(group, "name");
  return [...found.values()];
}

function marksOf({ links }: Candidate): string[] {
  return links.map(({ handle, url }) => (handle ? `@${handle.replaceAll("_", "").split("@")[0]}` : url));
}

function groupedBy(people: readonly Candidate[], keysOf: (one: Candidate) => string[]): Candidate[][] {
  const groups = new Map<string, Candidate[]>();
  for (const one of people) {
    for (const key of new Set(keysOf(one))) groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}
