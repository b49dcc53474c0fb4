import type { CompletionContext, CompletionResult } from "@codemirror/autocomplete";

/** Somebody who has a page here. */
export type Mentionable = { slug: string; name: string };

/** A part of the evening that has an address on the recap. */
export type Referable = { anchor: string; title: string };

const MOST_SHOWN = 20;

/** Words that may stand in a link without ending it. */
const inLink = (words: string) => words.replace(/[\\[\]]/g, "\\$&").replace(/\s+/g, " ");

export function mentionOf({ name, slug }: Mentionable): string {
  return `[${inLink(name)}](/people/${slug})`;
}

export function referenceTo({ title, anchor }: Referable): string {
  return `[${inLink(title)}](#${anchor})`;
}

/** Those whose name has a word that begins like this, in the order they came. */
export function peopleLike(people: readonly Mentionable[], typed: string): Mentionable[] {
  const wanted = fold(typed);
  const isLike = ({ name }: Mentionable) => ` ${fold(name)}`.includes(` ${wanted}`);
  return people.filter(isLike).slice(0, MOST_SHOWN);
}

/** Offers people after an "@"; what is chosen becomes a link to their page. */
export function mentions(people: readonly Mentionable[]) {
  const offer = (context: CompletionContext): CompletionResult | null => {
    const typed = context.matchBefore(/(?<![\p{L}\p{N}])@[\p{L}\p{N}' .-]{0,40}$/u);
    if (!typed) return null;
    const found = peopleLike(people, typed.text.slice(1));
    if (found.length === 0) return null;
    return {
      from: typed.from,
      filter: false,
      options: found.map((person) => ({ label: person.name, apply: `${mentionOf(person)} ` })),
      // With every key at once: while the list was being asked for anew, a click on it would do nothing.
      update: (_result, _from, _to, later) => offer(later),
    };
  };
  return offer;
}

function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
