import type { PersonLinkKind } from "@/generated/prisma/enums";

/** A profile somewhere: the address to open, and the handle that identifies its person, where the place has handles. */
export type Profile = { kind: PersonLinkKind; url: string; handle: string | null };

const HOSTS = new Map<string, Exclude<PersonLinkKind, "website" | "mastodon">>([
  ["twitter.com", "twitter"],
  ["x.com", "twitter"],
  ["github.com", "github"],
  ["linkedin.com", "linkedin"],
]);
const HANDLE = /^[\p{L}\p{N}_.-]{1,100}$/u;

/**
 * Reads what people write for a profile: "@ada" (Twitter), "@ada@hachyderm.io" (Mastodon), "github.com/ada", or any
 * web address. Null when it is none of these. A handle is kept in lower case, so that @Ada and @ada are one person.
 */
export function parseProfile(text: string): Profile | null {
  const typed = text.trim();
  const mastodon = /^@([\w.-]+)@([\w-]+(?:\.[\w-]+)+)$/.exec(typed);
  if (mastodon) {
    const [, name = "", server = ""] = mastodon;
    return {
      kind: "mastodon",
      url: `https://${server.toLowerCase()}/@${name}`,
      handle: `${name}@${server}`.toLowerCase(),
    };
  }
  const bare = /^@?([A-Za-z0-9_]{1,50})$/.exec(typed)?.[1];
  if (bare) return { kind: "twitter", url: `https://twitter.com/${bare}`, handle: bare.toLowerCase() };
  return profileFromAddress(typed);
}

function profileFromAddress(typed: string): Profile | null {
  const withScheme = /^[a-z][a-z0-9+.-]*:/i.test(typed) ? typed : `https://${typed}`;
  if (!URL.canParse(withScheme)) return null;
  const url = new URL(withScheme);
  if (!["http:", "https:"].includes(url.protocol) || !url.hostname.includes(".") || url.username !== "") return null;
  const parts = url.pathname.split("/").filter(Boolean);
  const last = parts.at(-1) ?? "";
  const kind = HOSTS.get(url.hostname.toLowerCase().replace(/^(www|m|mobile)\./, ""));
  if (kind === "linkedin" && parts[0] === "in" && parts.length === 2 && HANDLE.test(last)) {
    return { kind, url: url.href, handle: last.toLowerCase() };
  }
  if (kind && kind !== "linkedin" && parts.length === 1 && HANDLE.test(last)) {
    return { kind, url: url.href, handle: last.toLowerCase() };
  }
  const isMastodonProfile = !kind && parts.length === 1 && /^@[\w.-]+$/.test(last);
  if (isMastodonProfile) {
    return { kind: "mastodon", url: url.href, handle: `${last.slice(1)}@${url.hostname}`.toLowerCase() };
  }
  return { kind: "website", url: url.href, handle: null };
}

/** How a profile is written where space is short: "@anandology", "infosecgirls.in". */
export function profileLabel(profile: Profile): string {
  if (profile.kind === "website") return new URL(profile.url).hostname.replace(/^www\./, "");
  const spelled = decodeURIComponent(new URL(profile.url).pathname).split("/").filter(Boolean).at(-1) ?? "";
  if (profile.kind === "mastodon") return `@${profile.handle}`;
  return profile.kind === "linkedin" ? spelled : `@${spelled.replace(/^@/, "")}`;
}
