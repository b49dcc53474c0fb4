import type { AgendaItemKind, PanelRole, TalkLinkKind } from "@/generated/prisma/enums";
import { yearOf } from "@/lib/platform/time";

type Event = {
  slug: string;
  title: string;
  startsAt: Date;
  timeZone: string;
  recap: { slug: string; publishedAt: Date | null } | null;
};
type Link = { kind: TalkLinkKind; url: string; label: string };
type Item = { title: string; kind: AgendaItemKind; event: Event };

/** What a person did at one event. */
export type Appearance = {
  role: string;
  /** The talk or panel, or the recap. */
  title: string;
  path: string;
  affiliation: string;
  links: Link[];
  event: { title: string; path: string; startsAt: Date; timeZone: string };
};

type Rows = {
  slug: string;
  panelists: { role: PanelRole; affiliation: string; _count: { answers: number }; panel: { agendaItem: Item } }[];
  talkSpeakers: { affiliation: string; talk: { agendaItem: Item; links: Link[] } }[];
  lightningSpeakers: {
    affiliation: string;
    lightningTalk: { title: string; links: Link[]; agendaItem: { event: Event } };
  }[];
  recapAuthors: { recap: { slug: string; title: string; event: Event } }[];
};

const TALK_ROLES: Partial<Record<AgendaItemKind, string>> = {
  keynote: "Keynote",
  workshop: "Workshop",
  sprint: "Sprint",
};

/** Everything a person did, the latest evening first, each leading to the recap where there is one. */
export function appearancesOf(rows: Rows): Appearance[] {
  const appearances = [
    ...rows.panelists.map(({ role, affiliation, _count, panel: { agendaItem } }) =>
      appearance(role === "moderator" ? "Moderator" : "Panelist", agendaItem.title, agendaItem.event, {
        affiliation,
        // The recap gives an address to voices that were heard.
        anchor: _count.answers > 0 ? `voice-${rows.slug}` : undefined,
      }),
    ),
    ...rows.talkSpeakers.map(({ affiliation, talk: { agendaItem, links } }) =>
      appearance(TALK_ROLES[agendaItem.kind] ?? "Talk", agendaItem.title, agendaItem.event, { affiliation, links }),
    ),
    ...rows.lightningSpeakers.map(({ affiliation, lightningTalk: { title, links, agendaItem } }) =>
      appearance("Lightning talk", title, agendaItem.event, { affiliation, links }),
    ),
    ...rows.recapAuthors.map(({ recap }) => appearance("Wrote the recap", recap.title, recap.event, {})),
  ];
  return appearances.sort((one, other) => other.event.startsAt.getTime() - one.event.startsAt.getTime());
}

function appearance(
  role: string,
  title: string,
  { slug, recap, ...event }: Event,
  { affiliation = "", links = [], anchor }: { affiliation?: string; links?: Link[]; anchor?: string },
): Appearance {
  const eventPath = `/events/${slug}`;
  const recapPath = recap?.publishedAt ? `/recaps/${recap.slug}${anchor ? `#${anchor}` : ""}` : null;
  const { title: eventTitle, startsAt, timeZone } = event;
  return {
    role,
    title,
    affiliation,
    links,
    path: recapPath ?? eventPath,
    event: { title: eventTitle, path: eventPath, startsAt, timeZone },
  };
}

/** Appearances under the year on the wall calendar where they were, in the order they come. */
export function appearancesByYear(appearances: readonly Appearance[]): [year: number, Appearance[]][] {
  const years = new Map<number, Appearance[]>();
  for (const appearance of appearances) {
    const year = yearOf(appearance.event.startsAt, appearance.event.timeZone);
    years.set(year, [...(years.get(year) ?? []), appearance]);
  }
  return [...years];
}

/** People under the first letter of their name, as a register at the back of a book has them. */
export function byInitial<P extends { name: string }>(people: readonly P[]): [initial: string, P[]][] {
  const register = new Map<string, P[]>();
  for (const person of [...people].sort((one, other) => alphabet.compare(one.name, other.name))) {
    const first = person.name.normalize("NFKD").charAt(0).toUpperCase();
    const initial = /\p{L}/u.test(first) ? first : "#";
    register.set(initial, [...(register.get(initial) ?? []), person]);
  }
  return [...register];
}

const alphabet = new Intl.Collator("en", { sensitivity: "base" });
