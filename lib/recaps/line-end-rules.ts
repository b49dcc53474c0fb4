import { diffArrays } from "diff";

/** Beyond this many changed lines it is another text, and nothing is gained by looking which of them stayed. */
const MAX_CHANGES = 2000;

type Line = { words: string; end: string };

/**
 * A typed text with the line ends it was saved with. Browsers send every line end as CRLF, whatever stood there: lines
 * that somebody left alone get back their own, new ones that of most others.
 */
export function withLineEndsOf(saved: string, typed: string): string {
  const [before, after] = [linesOf(saved), linesOf(typed)];
  const crlf = before.filter(({ end }) => end === "\r\n").length;
  const usual = crlf * 2 > before.filter(({ end }) => end !== "").length ? "\r\n" : "\n";
  const words = (lines: Line[]) => lines.map((line) => line.words);
  const changes = diffArrays(words(before), words(after), { maxEditLength: MAX_CHANGES });
  let place = 0;
  const ends = (changes ?? [{ value: words(after), added: true, removed: false }]).flatMap((change) => {
    if (change.added) return change.value.map(() => usual);
    const ofSaved = before.slice(place, place + change.value.length);
    place += change.value.length;
    return change.removed ? [] : ofSaved.map(({ end }) => end || usual);
  });
  return after.map((line, index) => line.words + (line.end && (ends[index] ?? usual))).join("");
}

function linesOf(text: string): Line[] {
  const parts = text.split(/(\r\n|\r|\n)/);
  return Array.from({ length: Math.ceil(parts.length / 2) }, (_, place) => ({
    words: parts[place * 2] ?? "",
    end: parts[place * 2 + 1] ?? "",
  }));
}
