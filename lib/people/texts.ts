import type { Texts } from "@/lib/platform/fingerprint";

type Page = { name: string; headline: string; bio: string; links: readonly { url: string }[] };

/** What an organizer reads of a person before they edit their page. */
export function personTexts({ name, headline, bio, links }: Page): Texts {
  return { Name: name, "In one line": headline, About: bio, Links: links.map(({ url }) => url).join("\n") };
}

/** People as rows of a form: one a line, with the affiliation they had then. */
export function rowsText(rows: readonly { name: string; affiliation: string }[]): string {
  return rows.map(({ name, affiliation }) => [name, affiliation].filter(Boolean).join(", ")).join("\n");
}
