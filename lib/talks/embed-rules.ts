import { PEERTUBE_HOSTS } from "@/lib/platform/frame-hosts";

type Player = {
  hosts: readonly string[];
  /** The part of the address that names the video or the slides, in its first group. */
  path: RegExp;
  frame: (id: string, address: URL) => string;
};

const YOUTUBE_ID = "([\\w-]{11})";

const PLAYERS: Player[] = [
  {
    hosts: ["youtu.be"],
    path: new RegExp(`^/${YOUTUBE_ID}$`),
    frame: youtube,
  },
  {
    hosts: ["youtube.com", "youtube-nocookie.com"],
    path: new RegExp(`^/(?:live|shorts|embed)/${YOUTUBE_ID}$`),
    frame: youtube,
  },
  {
    hosts: ["vimeo.com", "player.vimeo.com"],
    path: /^\/(?:video\/)?(\d{1,12}(?:\/[0-9a-f]{6,20})?)$/,
    frame: (id, address) => {
      const [video, hash = address.searchParams.get("h") ?? ""] = id.split("/");
      return `https://player.vimeo.com/video/${video}?${new URLSearchParams({ dnt: "1", autoplay: "1", ...(hash && { h: hash }) })}`;
    },
  },
  {
    hosts: ["media.ccc.de"],
    path: /^\/v\/([\w.-]{1,200})$/,
    frame: (id) => `https://media.ccc.de/v/${id}/oembed`,
  },
  {
    hosts: PEERTUBE_HOSTS,
    path: /^\/(?:w|videos\/watch|videos\/embed)\/([\w-]{10,40})$/,
    frame: (id, { hostname }) => `https://${hostname}/videos/embed/${id}?autoplay=1&p2p=0`,
  },
  {
    hosts: ["docs.google.com"],
    path: /^\/presentation\/d\/((?:e\/)?[\w-]{20,120})(?:\/|$)/,
    frame: (id) => `https://docs.google.com/presentation/d/${id}/embed`,
  },
  {
    hosts: ["speakerdeck.com"],
    path: /^\/player\/([0-9a-f]{32})$/,
    frame: (id) => `https://speakerdeck.com/player/${id}`,
  },
];

/**
 * The address of a player for what a link leads to, on its site's most private host; null where there is none that we
 * know, and the link stays a link.
 */
export function playerOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const address = watchAddress(new URL(url));
  const host = siteOf(url);
  for (const { hosts, path, frame } of PLAYERS) {
    const id = hosts.includes(host) ? path.exec(address.pathname)?.[1] : undefined;
    if (id !== undefined) return frame(id, address);
  }
  return null;
}

/** The site a link leads to, as people say it. */
export function siteOf(url: string): string {
  return new URL(url).hostname.toLowerCase().replace(/^(?:www|m)\./, "");
}

/** A watch page names its video in the query; here it is in the path, as everywhere else. */
function watchAddress(address: URL): URL {
  const id = address.pathname === "/watch" ? address.searchParams.get("v") : null;
  return id === null ? address : new URL(`/embed/${encodeURIComponent(id)}${address.search}`, address);
}

function youtube(id: string, { searchParams }: URL): string {
  const start = secondsOf(searchParams.get("t") ?? searchParams.get("start") ?? "");
  const asked = { autoplay: "1", rel: "0", ...(start > 0 && { start: String(start) }) };
  return `https://www.youtube-nocookie.com/embed/${id}?${new URLSearchParams(asked)}`;
}

/** "90", "90s" or "1h2m3s", as links to a moment are written. */
function secondsOf(moment: string): number {
  const [, hours = 0, minutes = 0, seconds = 0] = /^(?:(\d{1,2})h)?(?:(\d{1,3})m)?(?:(\d{1,6})s?)?$/.exec(moment) ?? [];
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}
