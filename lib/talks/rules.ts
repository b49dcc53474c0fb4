import type { TalkLinkKind } from "@/generated/prisma/enums";

/** What each kind of link is called on the page, in the order a choice of them is offered. */
export const LINK_KINDS = {
  slides: "Slides",
  video: "Video",
  repository: "Code",
  article: "Article",
  demo: "Demo",
  website: "Website",
} as const satisfies Record<TalkLinkKind, string>;

const HOSTS: Record<Exclude<TalkLinkKind, "website">, readonly string[]> = {
  video: ["youtube.com", "youtube-nocookie.com", "youtu.be", "vimeo.com", "media.ccc.de", "twitch.tv", "loom.com"],
  slides: ["speakerdeck.com", "slideshare.net", "slides.com", "slides.google.com", "noti.st", "pitch.com"],
  demo: ["codepen.io", "codesandbox.io", "stackblitz.com", "replit.com", "colab.research.google.com", "mybinder.org"],
  article: ["medium.com", "dev.to", "substack.com", "hashnode.dev", "gist.github.com", "wikipedia.org", "arxiv.org"],
  repository: ["github.com", "gitlab.com", "codeberg.org", "bitbucket.org", "git.sr.ht", "pypi.org"],
};

const PATHS: [TalkLinkKind, RegExp][] = [
  ["slides", /\.(pdf|pptx?|odp|key)$/i],
  ["video", /\.(mp4|webm|mov|m4v)$/i],
  ["slides", /\/(slides?|deck|presentation)\b/i],
  ["article", /\/(blog|posts?|articles?)\//i],
];

/** What an address most likely leads to. A guess: whoever typed it may say otherwise. */
export function guessLinkKind(address: string): TalkLinkKind {
  if (!URL.canParse(address)) return "website";
  const { hostname, pathname } = new URL(address);
  const host = hostname.toLowerCase().replace(/^(www|m)\./, "");
  const byPath = PATHS.find(([, pattern]) => pattern.test(pathname))?.[0];
  const byHost = (Object.keys(HOSTS) as (keyof typeof HOSTS)[]).find((kind) =>
    HOSTS[kind].some((known) => host === known || host.endsWith(`.${known}`)),
  );
  // A file in a repository is what the file is; anything else at a known place is what the place is for.
  return byHost === "repository" || !byHost ? (byPath ?? byHost ?? "website") : byHost;
}

/** An address as people type one, made whole; null for anything that is no page on the web. */
export function webAddress(typed: string): string | null {
  const address = /^[a-z][a-z0-9+.-]*:/i.test(typed) ? typed : `https://${typed}`;
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const isWeb = url.protocol === "https:" || url.protocol === "http:";
  return isWeb && url.hostname.includes(".") && url.username === "" && url.password === "" ? url.href : null;
}

/** The words of a link: its label, else what kind it is. */
export function linkText(link: { kind: TalkLinkKind; label: string }): string {
  return link.label || LINK_KINDS[link.kind];
}
