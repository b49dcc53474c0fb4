import { oneLine } from "./typed-text";

/** What could begin or end something in the middle of a line: emphasis, code, a link, a tag, an entity. */
const INLINE = /[\\`*_~[\]<>&]/g;
/** A dot or a colon that makes an address of the words around it, which would become a link. */
const ADDRESS = /[.:@](?=[\p{L}/])/gu;
/** What makes a line a heading, a list or a rule. */
const BEGINNING = /^(?:[#+=-]|\d+(?=[.)]))/;

/** Somebody's words as they stand, within a paragraph of Markdown: on one line, and nothing in them is markup. */
export function escapeMarkdown(words: string): string {
  return oneLine(words)
    .replace(INLINE, "\\$&")
    .replace(ADDRESS, "\\$&")
    .replace(BEGINNING, (sign) => (/^\d/.test(sign) ? `${sign}\\` : `\\${sign}`));
}
