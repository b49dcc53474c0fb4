import "server-only";
import type { Prisma } from "@/generated/prisma/client";
import type { Actor } from "@/lib/access/actor";
import { db } from "@/lib/platform/db";

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
        OR: [
          { name: { contains: search, mode: "insensitive" } },
          { links: { some: { handle: { contains: search.toLowerCase().replace(/^@/, "") } } } },
        ],
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
