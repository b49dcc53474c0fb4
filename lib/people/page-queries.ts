import "server-only";
import { cache } from "react";
import type { Prisma } from "@/generated/prisma/client";
import { db } from "@/lib/platform/db";
import { isId } from "@/lib/platform/ids";
import { isSlug } from "@/lib/platform/slug";
import { appearancesOf } from "./appearance-rules";
import { mentionedIn, withoutLinksTo } from "./mention-rules";
import { FACE, faceOf } from "./portrait";

const EVENT_IS_OUT = { status: { not: "draft" } } satisfies Prisma.EventWhereInput;
const RECAP_IS_OUT = { publishedAt: { not: null }, event: EVENT_IS_OUT } satisfies Prisma.RecapWhereInput;

const onPanel = { panel: { agendaItem: { event: EVENT_IS_OUT } } } satisfies Prisma.PanelistWhereInput;
const inTalk = { talk: { agendaItem: { event: EVENT_IS_OUT } } } satisfies Prisma.TalkSpeakerWhereInput;
const inLightningTalk = {
  lightningTalk: { agendaItem: { event: EVENT_IS_OUT } },
} satisfies Prisma.LightningTalkSpeakerWhereInput;

/** Where a stage was kept, only the talks that it saw: one was signed up for, and its turn never came. */
const WAS_NOT_MISSED = {
  OR: [
    { lightningTalk: { givenAt: { not: null } } },
    { lightningTalk: { agendaItem: { lightningTalks: { none: { givenAt: { not: null } } } } } },
  ],
} satisfies Prisma.LightningTalkSpeakerWhereInput;

/** Somebody readers may know of: they appear in an event or a recap that is out, and did not hide themselves. */
const IS_PUBLIC = {
  hiddenAt: null,
  OR: [
    { panelists: { some: onPanel } },
    { talkSpeakers: { some: inTalk } },
    { lightningSpeakers: { some: inLightningTalk } },
    { recapAuthors: { some: { recap: RECAP_IS_OUT } } },
  ],
} satisfies Prisma.PersonWhereInput;

export type PersonInList = Awaited<ReturnType<typeof listPublicPeople>>[number];

/** Everybody who appeared in an event or recap anyone may see, by name. */
export async function listPublicPeople() {
  const people = await db().person.findMany({
    where: IS_PUBLIC,
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: { slug: true, name: true, headline: true, ...FACE },
  });
  return people.map(({ hiddenAt, photo, ...person }) => ({ ...person, photo: faceOf({ hiddenAt, photo }) }));
}

const EVENT = {
  select: {
    slug: true,
    title: true,
    startsAt: true,
    timeZone: true,
    recap: { select: { slug: true, publishedAt: true } },
  },
} satisfies Prisma.EventDefaultArgs;
const ITEM = { select: { title: true, kind: true, event: EVENT } } satisfies Prisma.AgendaItemDefaultArgs;
const LINKS = {
  orderBy: [{ position: "asc" }, { id: "asc" }],
  select: { kind: true, url: true, label: true },
} satisfies Prisma.Talk$linksArgs;

const PERSON = {
  slug: true,
  name: true,
  headline: true,
  bio: true,
  ...FACE,
  links: { orderBy: { position: "asc" }, select: { kind: true, url: true, handle: true } },
  user: { select: { id: true } },
  panelists: {
    where: onPanel,
    select: {
      role: true,
      affiliation: true,
      _count: { select: { answers: true } },
      panel: { select: { agendaItem: ITEM } },
    },
  },
  talkSpeakers: {
    where: inTalk,
    select: { affiliation: true, talk: { select: { agendaItem: ITEM, links: LINKS } } },
  },
  lightningSpeakers: {
    where: { ...inLightningTalk, ...WAS_NOT_MISSED },
    select: {
      affiliation: true,
      lightningTalk: { select: { title: true, links: LINKS, agendaItem: { select: { event: EVENT } } } },
    },
  },
  recapAuthors: {
    where: { recap: RECAP_IS_OUT },
    select: { recap: { select: { slug: true, title: true, event: EVENT } } },
  },
} satisfies Prisma.PersonSelect;

/** One person across all events and chapters; null where nothing of them is public. */
export const findPersonForPage = cache(async (slug: string) => {
  if (!isSlug(slug)) return null;
  const row = await db().person.findFirst({ where: { AND: [{ slug }, IS_PUBLIC] }, select: PERSON });
  if (!row) return null;
  const { panelists, talkSpeakers, lightningSpeakers, recapAuthors, hiddenAt, user, ...person } = row;
  return { ...person, isClaimed: user !== null, photo: faceOf(row), appearances: appearancesOf(row) };
});

/** Where readers find somebody, whether they are hidden or not: for themselves. */
export async function listAppearances(personId: string) {
  const row = await db().person.findUnique({ where: { id: personId }, select: PERSON });
  return row ? appearancesOf(row) : [];
}

/** Where the address of a page leads that became one with another, or null. */
export async function findSlugLedOnTo(slug: string): Promise<string | null> {
  if (!isSlug(slug)) return null;
  const former = await db().personSlug.findFirst({
    where: { slug, person: IS_PUBLIC },
    select: { person: { select: { slug: true } } },
  });
  return former?.person.slug ?? null;
}

/** A text for readers: it names whoever is hidden, and links to none of them. */
export async function withoutHiddenMentions(text: string): Promise<string> {
  const mentioned = mentionedIn(text);
  if (mentioned.length === 0) return text;
  const slug = { in: mentioned };
  const hidden = await db().person.findMany({ where: { slug, hiddenAt: { not: null } }, select: { slug: true } });
  const former = await db().personSlug.findMany({
    where: { slug, person: { hiddenAt: { not: null } } },
    select: { slug: true },
  });
  return withoutLinksTo(new Set([...hidden, ...former].map((person) => person.slug)), text);
}

/** Whose photo a picture is who does not want to be shown; null for every other picture. */
export async function findWhoHides(pictureId: string): Promise<string | null> {
  if (!isId(pictureId)) return null;
  const where = { photoId: pictureId, hiddenAt: { not: null } };
  return (await db().person.findFirst({ where, select: { id: true } }))?.id ?? null;
}
