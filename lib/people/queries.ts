import "server-only";
import type { Prisma } from "@/generated/prisma/client";
import type { Actor } from "@/lib/access/actor";
import { db } from "@/lib/platform/db";
import { DAY } from "@/lib/platform/durations";
import { holdsText } from "@/lib/platform/ignoring-case";
import { type Likeness, likelyDuplicates, pairOf } from "./duplicate-rules";
import { MERGE_DAYS } from "./merge-rules";
import { PORTRAIT } from "./portrait";

/** Names to suggest while an organizer types one: everybody known here, the latest first. */
export async function listPersonNames(): Promise<string[]> {
  const people = await db().person.findMany({
    orderBy: { updatedAt: "desc" },
    take: 1000,
    distinct: ["name"],
    select: { name: true },
  });
  return people.map((person) => person.name);
}

/** Who may be mentioned in a text, by the address of their page: everybody known here, the latest first. */
export async function listMentionable(): Promise<{ slug: string; name: string }[]> {
  return db().person.findMany({
    where: { hiddenAt: null },
    orderBy: { updatedAt: "desc" },
    take: 1000,
    select: { slug: true, name: true },
  });
}

/** At most this many people on the organizer's page; the search finds the others. */
export const PEOPLE_SHOWN = 200;

/** The people whose page this organizer may edit, by name. `search` matches a part of the name or a handle. */
export function listEditablePeople(actor: Actor, search: string) {
  const found: Prisma.PersonWhereInput = search
    ? {
        OR: [{ name: holdsText(search) }, { links: { some: { handle: holdsText(search.replace(/^@/, "")) } } }],
      }
    : {};
  return db().person.findMany({
    where: { AND: [editablePeople(actor), found] },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: PEOPLE_SHOWN,
    select: {
      id: true,
      slug: true,
      name: true,
      headline: true,
      links: { select: { kind: true, url: true, handle: true } },
    },
  });
}

/** Whoever is compared for duplicates: more than any register prints, and few enough to compare. */
const COMPARED = 5000;

export type Duplicate = { why: Likeness["why"]; people: [NamedPerson, NamedPerson] };
type NamedPerson = { id: string; name: string };

/** Pairs of pages this organizer may edit that may be one person's, without those whom somebody told apart. */
export async function listLikelyDuplicates(actor: Actor): Promise<Duplicate[]> {
  const editable = editablePeople(actor);
  const [people, toldApart] = await Promise.all([
    db().person.findMany({
      where: editable,
      orderBy: [{ name: "asc" }, { id: "asc" }],
      take: COMPARED,
      select: { id: true, name: true, links: { select: { url: true, handle: true } } },
    }),
    listToldApart(editable),
  ]);
  const byId = new Map(people.map(({ id, name }) => [id, { id, name }]));
  return likelyDuplicates(people).flatMap(({ ids, why }) => {
    if (toldApart.has(ids.join(" "))) return [];
    const [one, other] = ids.map((id) => byId.get(id));
    return one && other ? [{ why, people: [one, other] as [NamedPerson, NamedPerson] }] : [];
  });
}

/** The pairs of these people, as `pairOf` has them, that were told apart: by a row from either side, or after a merge one. */
async function listToldApart(among: Prisma.PersonWhereInput): Promise<Set<string>> {
  const rows = await db().personToldApart.findMany({
    where: { person: among },
    select: { personId: true, otherId: true },
  });
  return new Set(rows.map(({ personId, otherId }) => pairOf(personId, otherId).join(" ")));
}

/** Both of two people as they stand side by side, or null where this organizer may not edit both. */
export async function findPairToMerge(actor: Actor, ids: readonly [string, string]) {
  const people = await db().person.findMany({
    where: { AND: [{ id: { in: [...ids] } }, editablePeople(actor)] },
    select: {
      ...{ id: true, slug: true, name: true, headline: true, bio: true, hiddenAt: true },
      photo: PORTRAIT,
      links: { orderBy: { position: "asc" }, select: { kind: true, url: true, handle: true } },
      user: { select: { id: true } },
      _count: { select: { panelists: true, talkSpeakers: true, lightningSpeakers: true, recapAuthors: true } },
    },
  });
  const [one, other] = ids.map((id) => people.find((person) => person.id === id.toLowerCase()));
  return one && other && one !== other ? ([one, other] as const) : null;
}

/** Whether somebody said of two people that they are not one. */
export async function areToldApart(one: { id: string }, other: { id: string }): Promise<boolean> {
  const toldApart = await listToldApart({ id: { in: [one.id, other.id] } });
  return toldApart.has(pairOf(one.id, other.id).join(" "));
}

/** Who became one with this person lately enough to be parted again, the latest first. */
export function listRecentMerges(person: { id: string }, now: Date) {
  return db().personMerge.findMany({
    where: { keptId: person.id, undoneAt: null, mergedAt: { gt: new Date(now.getTime() - MERGE_DAYS * DAY) } },
    orderBy: { mergedAt: "desc" },
    select: { id: true, goneName: true, mergedAt: true, mergedBy: { select: { name: true } } },
  });
}

/** A person as the form edits one, or null where this organizer may not. */
export function findEditablePerson(actor: Actor, id: string) {
  return db().person.findFirst({
    where: { AND: [{ id }, editablePeople(actor)] },
    select: {
      id: true,
      slug: true,
      name: true,
      headline: true,
      bio: true,
      hiddenAt: true,
      user: { select: { id: true } },
      links: { orderBy: { position: "asc" }, select: { url: true } },
    },
  });
}

/** The same scope as `canEditPerson`, as a condition of a read. */
export function editablePeople(actor: Actor): Prisma.PersonWhereInput {
  if (actor.isOwner) return {};
  const event = { hosts: { some: { chapterId: { in: actor.chapterIds } } } };
  const appeared: Prisma.PersonWhereInput = {
    OR: [
      { panelists: { some: { panel: { agendaItem: { event } } } } },
      { talkSpeakers: { some: { talk: { agendaItem: { event } } } } },
      { lightningSpeakers: { some: { lightningTalk: { agendaItem: { event } } } } },
      { recapAuthors: { some: { recap: { event } } } },
    ],
  };
  return { OR: [{ user: { is: { id: actor.userId } } }, { AND: [{ user: { is: null } }, appeared] }] };
}

/** The person of exactly this name who was here first, or null. */
export async function findPersonIdByName(name: string): Promise<string | null> {
  const person = await db().person.findFirst({ where: { name }, orderBy: { createdAt: "asc" }, select: { id: true } });
  return person?.id ?? null;
}
