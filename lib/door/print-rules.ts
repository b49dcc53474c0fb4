import { splitName } from "@/lib/rsvps/name-rules";

type Named = { name: string };

const collator = new Intl.Collator("en", { sensitivity: "base", numeric: true });

/** A name as a list wants it, "Lovelace, Ada"; a single name stays as it is. */
export function listName({ name }: Named): string {
  const { first, last } = splitName(name);
  return last ? `${last}, ${first}` : first;
}

/** As somebody looks for them on paper: by last name, then first. */
export function byListName<Guest extends Named>(guests: readonly Guest[]): Guest[] {
  return guests
    .map((guest) => ({ guest, listed: listName(guest) }))
    .sort((a, b) => collator.compare(a.listed, b.listed))
    .map(({ guest }) => guest);
}

const ALPHABET = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

/** The letter a guest is found under at the tables; null where the Latin alphabet has none. */
function initialOf(guest: Named): string | null {
  const letter = listName(guest).normalize("NFD").charAt(0).toUpperCase();
  return ALPHABET.includes(letter) ? letter : null;
}

export type TableSign = { from: string; to: string; people: number; takesOtherScripts: boolean };

/**
 * Shares the alphabet out between tables, so that each gets about as many people. Every letter is somebody's, also
 * those nobody's name begins with tonight; who is written in another script goes to the last table.
 */
export function shareOutTables(guests: readonly (Named & { partySize: number })[], tables: number): TableSign[] {
  const peopleAt = new Map<string | null, number>();
  for (const guest of guests) {
    const initial = initialOf(guest);
    peopleAt.set(initial, (peopleAt.get(initial) ?? 0) + guest.partySize);
  }
  const others = peopleAt.get(null) ?? 0;
  let sum = 0;
  const peopleUpTo = ALPHABET.map((letter) => {
    sum += peopleAt.get(letter) ?? 0;
    return sum;
  });
  const count = Math.min(Math.max(1, tables), ALPHABET.length);
  const signs: TableSign[] = [];
  for (let from = 0, table = 1; table <= count; table += 1) {
    const to = lastLetter(peopleUpTo, from, { table, count, fair: ((sum + others) * table) / count });
    const isLast = table === count;
    signs.push({
      from: ALPHABET[from] ?? "",
      to: ALPHABET[to] ?? "",
      people: (peopleUpTo[to] ?? 0) - (peopleUpTo[from - 1] ?? 0) + (isLast ? others : 0),
      takesOtherScripts: isLast && others > 0,
    });
    from = to + 1;
  }
  return signs;
}

type Share = { table: number; count: number; fair: number };

/** The letter after which the tables so far come closest to their fair share, with one left for each table to come. */
function lastLetter(peopleUpTo: readonly number[], from: number, { table, count, fair }: Share): number {
  const latest = peopleUpTo.length - 1 - (count - table);
  if (table === count) return latest;
  const distance = (letter: number) => Math.abs((peopleUpTo[letter] ?? 0) - fair);
  let best = from;
  for (let letter = from + 1; letter <= latest; letter += 1) {
    if (distance(letter) <= distance(best)) best = letter;
  }
  return best;
}

export type Badge = { large: string; small: string };

/** A badge for each guest, and one for each person they bring along, whom we only know as theirs. */
export function badgesFor(guests: readonly (Named & { partySize: number })[]): Badge[] {
  return byListName(guests).flatMap((guest) => {
    const { first, last } = splitName(guest.name);
    const brought = Array.from({ length: guest.partySize - 1 }, () => ({ large: "", small: `with ${guest.name}` }));
    return [{ large: first, small: last }, ...brought];
  });
}

/** A badge and its place, counted over all sheets. */
export type PlacedBadge = Badge & { place: number };

/** Badges by the sheet; empty ones fill the last, for who walks in. */
export function sheetsOf(badges: readonly Badge[], perSheet: number): PlacedBadge[][] {
  const sheets = Math.max(1, Math.ceil(badges.length / perSheet));
  return Array.from({ length: sheets }, (_, sheet) =>
    Array.from({ length: perSheet }, (_, index) => {
      const place = sheet * perSheet + index;
      return { place, ...(badges[place] ?? { large: "", small: "" }) };
    }),
  );
}
