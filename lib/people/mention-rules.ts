/** A link to somebody's page in a Markdown text: its words may hold escaped brackets. */
const MENTION = /\[((?:\\.|[^\\[\]])*)\]\(\/people\/([a-z0-9-]+)\)/g;

/** The addresses of the people a text links to. */
export function mentionedIn(text: string): string[] {
  return [...new Set([...text.matchAll(MENTION)].map(([, , slug = ""]) => slug))];
}

/** The text with the names of these people as plain words. */
export function withoutLinksTo(slugs: ReadonlySet<string>, text: string): string {
  return text.replace(MENTION, (link, words: string, slug: string) => (slugs.has(slug) ? words : link));
}
