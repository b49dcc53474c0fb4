/** A link of the community's own or of a chapter: what it is called, and where it leads. */
export type NamedLink = { label: string; url: string };

export const LINKS_AT_MOST = 20;
const LONGEST_LABEL = 80;

/**
 * Reads links as they are typed, one a line: "Newsletter | https://example.org/news", or an address alone, which is
 * called after its host. Answers the links, and a sentence for each line that cannot be read.
 */
export function parseLinks(text: string): { links: NamedLink[]; errors: string[] } {
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
  const read = lines.map(readLine);
  const errors = read.filter((link) => typeof link === "string");
  if (lines.length > LINKS_AT_MOST) errors.unshift(`Use ${LINKS_AT_MOST} links or fewer.`);
  return { links: read.filter((link) => typeof link !== "string"), errors };
}

/** What `parseLinks` reads back as the same links. */
export function printLinks(links: readonly NamedLink[]): string {
  return links.map(({ label, url }) => `${label} | ${url}`).join("\n");
}

function readLine(line: string): NamedLink | string {
  const bar = line.lastIndexOf("|");
  const typed = line.slice(bar + 1).trim();
  const address = /^[a-z][a-z0-9+.-]*:/i.test(typed) ? typed : `https://${typed}`;
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !["http:", "https:", "mailto:"].includes(url.protocol) || url.href.length > 500 || hasNoHost(url)) {
    return `“${line.slice(0, 60)}” should read like “Newsletter | https://example.org/news”.`;
  }
  const label = bar < 0 ? url.hostname.replace(/^www\./, "") || url.pathname : line.slice(0, bar).trim();
  if (label === "" || label.length > LONGEST_LABEL)
    return `“${line.slice(0, 60)}”: give it a name of up to 80 letters.`;
  return { label, url: url.href };
}

function hasNoHost(url: URL): boolean {
  return url.protocol === "mailto:" ? !url.pathname.includes("@") : !url.hostname.includes(".") || url.username !== "";
}
