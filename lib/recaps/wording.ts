import { escapeMarkdown } from "@/lib/platform/markdown-text";

const SMALL = "no one two three four five six seven eight nine ten eleven twelve".split(" ");
const ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(" ");
const SUFFIXES: Partial<Record<Intl.LDMLPluralRule, string>> = { one: "st", two: "nd", few: "rd" };
const ordinalRule = new Intl.PluralRules("en-GB", { type: "ordinal" });
const sentence = new Intl.ListFormat("en-GB");

/** "A, B and C". */
export function list(words: readonly string[]): string {
  return sentence.format(words);
}

/** Names within Markdown: nothing in them is markup. */
export function names(people: readonly string[]): string {
  return list(people.map(escapeMarkdown));
}

/** A title within Markdown, in quotation marks. */
export function titled(title: string): string {
  return `“${escapeMarkdown(title)}”`;
}

/** "Four lightning talks" as a sentence begins; figures from thirteen on. */
export function counted(count: number, noun: string): string {
  const words = numbered(count);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} ${noun}${count === 1 ? "" : "s"}`;
}

/** "four", and figures from thirteen on. */
export function numbered(count: number): string {
  return SMALL[count] ?? String(count);
}

/** "second", "21st". */
export function ordinal(count: number): string {
  return ORDINALS[count - 1] ?? `${count}${SUFFIXES[ordinalRule.select(count)] ?? "th"}`;
}
