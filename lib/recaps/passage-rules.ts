/**
 * A recap's text is a person's, except for passages that were composed from a record. While the text holds such a
 * passage word for word, the passage follows its record; once somebody changed it, it is theirs.
 */

/** One paragraph, on one line, and what it tells: "attendance", "panel:<id>". */
export type Passage = { subject: string; text: string };

/** Where a passage stands in a text, and which words of it stand there. */
type Placement = { subject: string; start: number; end: number };

/** Where each passage stands word for word. A subject may be known by several wordings; a place tells one subject. */
function placementsIn(body: string, wordings: readonly Passage[]): Placement[] {
  const placed: Placement[] = [];
  // The longest first: a shorter passage may be the beginning of a longer one.
  const byLength = wordings.toSorted((one, other) => other.text.length - one.text.length);
  for (const { subject, text } of byLength) {
    if (text === "" || placed.some((placement) => placement.subject === subject)) continue;
    for (let start = body.indexOf(text); start !== -1; start = body.indexOf(text, start + 1)) {
      const end = start + text.length;
      const isFree = placed.every((placement) => end <= placement.start || placement.end <= start);
      if (isFree && beginsParagraph(body, start) && endsSentence(body, end)) {
        placed.push({ subject, start, end });
        break;
      }
    }
  }
  return placed.toSorted((one, other) => one.start - other.start);
}

/** Words put before a passage make another sentence of it: "156 of us came" is not "56 of us came". */
function beginsParagraph(body: string, at: number): boolean {
  return /(?:^|\n)[ \t]*\r?\n$/.test(body.slice(Math.max(0, at - 80), at)) || body.slice(0, at).trim() === "";
}

/** Somebody may go on after a passage, in words of their own. */
function endsSentence(body: string, at: number): boolean {
  return at === body.length || /\s/.test(body[at] ?? "");
}

/** The subjects whose passages still stand as they were written. */
export function followedIn(body: string, passages: readonly Passage[]): Set<string> {
  return new Set(placementsIn(body, passages).map(({ subject }) => subject));
}

/**
 * The text with every passage that nobody touched as its record tells it now. One whose record is gone goes with it;
 * nobody else's byte changes.
 */
export function refreshed(body: string, passages: readonly Passage[], current: readonly Passage[]): string {
  const now = new Map(current.map(({ subject, text }) => [subject, text]));
  const rank = new Map(current.map(({ subject }, place) => [subject, place]));
  const rankOf = ({ subject }: Passage) => rank.get(subject) ?? current.length;
  // Two that read the same stand in the order of the evening.
  const inOrder = passages.toSorted((one, other) => rankOf(one) - rankOf(other));
  let text = body;
  for (const { subject, start, end } of placementsIn(body, inOrder).toReversed()) {
    const said = now.get(subject) ?? "";
    text = said === "" ? without(text, start, end) : text.slice(0, start) + said + text.slice(end);
  }
  return text;
}

/** Takes a passage out together with the gap behind it, or before it where it stood last. */
function without(text: string, start: number, end: number): string {
  const gap = /^\s*/.exec(text.slice(end))?.[0].length ?? 0;
  const isLast = end + gap === text.length;
  const before = text.slice(0, start);
  return (isLast ? before.trimEnd() : before) + text.slice(isLast ? end : end + gap);
}

/**
 * What is kept when somebody saves a text: the text as the records tell it now, and the passages with it. The writer's
 * page may have been opened when a passage read as in `shown`; that is no change of theirs.
 */
export function settled(
  typed: string,
  { kept, shown, current }: { kept: readonly Passage[]; shown: readonly Passage[]; current: readonly Passage[] },
): { body: string; passages: Passage[] } {
  const known = new Set(kept.map(({ subject }) => subject));
  const now = new Map(current.map(({ subject, text }) => [subject, text]));
  const wordings = [...kept, ...shown, ...current].filter(({ subject }) => known.has(subject));
  const followed = followedIn(typed, wordings);
  return {
    body: refreshed(typed, wordings, current),
    passages: kept.flatMap((passage) => {
      if (!followed.has(passage.subject)) return [passage];
      const text = now.get(passage.subject);
      return text === undefined ? [] : [{ ...passage, text }];
    }),
  };
}

/**
 * Adds the passages that were never written, each after the nearest one before it that still stands. What somebody
 * changed or took out does not come back, and no other byte changes.
 */
export function withMissing(
  body: string,
  passages: readonly Passage[],
  current: readonly Passage[],
): { body: string; passages: Passage[] } {
  const known = new Set(passages.map(({ subject }) => subject));
  const kept = [...passages];
  let text = body;
  for (const [place, passage] of current.entries()) {
    if (known.has(passage.subject)) continue;
    text = inserted(text, passage.text, placeFor(text, kept, current, place));
    kept.push(passage);
  }
  return { body: text, passages: kept };
}

/** Where a passage belongs by the order of the evening: behind the one before it, else before the one after it. */
function placeFor(body: string, passages: Passage[], current: readonly Passage[], place: number): number {
  const placed = new Map(placementsIn(body, passages).map((placement) => [placement.subject, placement]));
  const standing = (some: readonly Passage[]) => some.flatMap(({ subject }) => placed.get(subject) ?? []);
  const before = standing(current.slice(0, place)).at(-1);
  if (before) return endOfParagraph(body, before.end);
  return standing(current.slice(place + 1))[0]?.start ?? body.length;
}

function endOfParagraph(body: string, from: number): number {
  const gap = /\r?\n[ \t]*\r?\n/.exec(body.slice(from));
  return gap ? from + gap.index : Math.max(from, body.trimEnd().length);
}

/** Puts a paragraph in, with the empty lines it needs and none that are there already. */
function inserted(body: string, text: string, at: number): string {
  if (body.trim() === "") return text;
  const lineEnd = body.includes("\r\n") ? "\r\n" : "\n";
  const [before, after] = [body.slice(0, at), body.slice(at)];
  const ends = /(\r?\n[ \t]*)*$/.exec(before)?.[0].match(/\n/g)?.length ?? 0;
  const opening = before.trim() === "" ? "" : lineEnd.repeat(Math.max(0, 2 - ends));
  const closing = after.trim() === "" || /^[ \t]*\r?\n/.test(after) ? "" : lineEnd.repeat(2);
  return before + opening + text + closing + after;
}
