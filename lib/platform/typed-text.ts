// Bells, halves of letters and what turns the direction of text around: nobody means to type them.
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]+/gu;
const LINE_END = /\r\n?|[\u0085\u2028\u2029]/g;

/** Typed text as one line: nothing unprintable in it, and single spaces. */
export function oneLine(text: string): string {
  return text.replace(LINE_END, " ").replace(UNPRINTABLE, " ").replace(/\s+/g, " ").trim();
}

/** Typed text as its lines, each of them clean at its end. Empty ones within stay: they part paragraphs. */
export function severalLines(text: string): string {
  const lines = text.replace(LINE_END, "\n").split("\n");
  return lines
    .map((line) => line.replace(/\t/g, " ").replace(UNPRINTABLE, " ").trimEnd())
    .join("\n")
    .trim();
}
