export type Candidate = { id: string; name: string; links: readonly { url: string; handle: string | null }[] };
export type Likeness = { ids: [string, string]; why: "handle" | "name" };

/** A name as it is compared: its words without accents, case and punctuation, in the order of the alphabet. */
export function wordsOf(name: string): string[] {
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return [...new Set(plain.match(/[\p{L}\p{N}]+/gu) ?? [])].sort();
}

/**
 * Whether two names, each by its words, may be one person's: the same words, or all of the shorter within the longer, as
 * "Vandana Verma" is in "Vandana Verma Singhal". A single word is only like itself: half of a city is called Rahul.
 */
export function areAlike(one: string[], other: string[]): boolean {
  const [shorter, longer] = one.length > other.length ? [other, one] : [one, other];
  if (shorter.length === 0) return false;
  if (shorter.length < 2 && longer.length > shorter.length) return false;
  return shorter.every((word) => longer.includes(word));
}

/** Two ids in the order in which a pair is known by them, whoever is named first. */
export function pairOf(oneId: string, otherId: string): [string, string] {
  return oneId < otherId ? [oneId, otherId] : [otherId, oneId];
}

/** Pairs that may be one person: by a handle they have on different sites, or an address they share, else by name. */
export function likelyDuplicates(people: readonly Candidate[]): Likeness[] {
  const found = new Map<string, Likeness>();
  const named = people.map((one) => ({ ...one, words: wordsOf(one.name) }));
  const note = (group: typeof named, why: Likeness["why"]) => {
    for (const [index, one] of group.entries()) {
      for (const other of group.slice(index + 1)) {
        if (one.id === other.id || (why === "name" && !areAlike(one.words, other.words))) continue;
        const ids = pairOf(one.id, other.id);
        const key = ids.join(" ");
        if (!found.has(key)) found.set(key, { ids, why });
      }
    }
  };
  for (const group of groupedBy(named, marksOf)) note(group, "handle");
  // Whoever is alike shares a word.
  for (const group of groupedBy(named, ({ words }) => words)) note(group, "name");
  return [...found.values()];
}

function marksOf({ links }: Candidate): string[] {
  return links.map(({ handle, url }) => (handle ? `@${handle.replaceAll("_", "").split("@")[0]}` : url));
}

function groupedBy<Person>(people: readonly Person[], keysOf: (one: Person) => string[]): Person[][] {
  const groups = new Map<string, Person[]>();
  for (const one of people) {
    for (const key of new Set(keysOf(one))) groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}
