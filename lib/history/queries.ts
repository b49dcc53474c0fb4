import "server-only";
import { Prisma } from "@/generated/prisma/client";
import type { Actor } from "@/lib/access/actor";
import { db } from "@/lib/platform/db";
import { isId } from "@/lib/platform/ids";
import { isUndoable, sentenceOf } from "./rules";
import { KeptDetails } from "./schema";

/** Changes shown on one page of a history. */
const CHANGES_SHOWN = 50;

/** Whose history: one event's, one chapter's with its events', or the whole installation's. */
type Of = { eventId: string } | { chapterId: string } | "installation";

export type ListedChange = {
  id: string;
  at: Date;
  sentence: string;
  /** Of a delete: whether it can be put back, or was. */
  undo: "possible" | "done" | null;
};

/** The latest changes this organizer may read, those after the change `after` in the list. */
export async function listChanges(actor: Actor, of: Of, now: Date, after?: string | string[]): Promise<ListedChange[]> {
  const readable = scopeOf(actor, of);
  const last =
    typeof after === "string" && isId(after)
      ? await db().change.findFirst({ where: { AND: [{ id: after }, readable] }, select: { id: true, at: true } })
      : null;
  const rows = await db().change.findMany({
    where: { AND: [readable, last ? olderThan(last) : {}] },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: CHANGES_SHOWN,
    select: { ...{ id: true, at: true, act: true, actorName: true, subject: true, details: true }, restoredAt: true },
  });
  // What was taken away can be long, so the rows are only asked whether they hold it.
  const holding = await db().change.findMany({
    where: { id: { in: rows.map(({ id }) => id) }, removed: { not: Prisma.AnyNull } },
    select: { id: true },
  });
  const held = new Set(holding.map(({ id }) => id));
  return rows.map(({ id, at, details, restoredAt, ...row }) => ({
    ...{ id, at },
    undo: restoredAt ? "done" : held.has(id) && isUndoable(at, now) ? "possible" : null,
    sentence: sentenceOf({ ...row, details: KeptDetails.parse(details) }),
  }));
}

/** The address, within the page, of the changes before these; none where these are all. */
export function olderThanThese(changes: ListedChange[]): string | undefined {
  const last = changes.at(-1);
  return last && changes.length === CHANGES_SHOWN ? `?after=${last.id}` : undefined;
}

/** An owner reads everything; an organizer what was done in their chapters and to the events these host. */
function scopeOf(actor: Actor, of: Of): Prisma.ChangeWhereInput {
  const own: Prisma.ChangeWhereInput = {
    OR: [
      { chapterId: { in: actor.chapterIds } },
      { event: { hosts: { some: { chapterId: { in: actor.chapterIds } } } } },
    ],
  };
  return { AND: [actor.isOwner ? {} : own, about(of)] };
}

function about(of: Of): Prisma.ChangeWhereInput {
  if (of === "installation") return {};
  if ("eventId" in of) return { eventId: of.eventId };
  return { OR: [{ chapterId: of.chapterId }, { event: { hosts: { some: { chapterId: of.chapterId } } } }] };
}

/** Changes of one transaction share their moment, so the moment alone would leave some of them out. */
function olderThan({ at, id }: { at: Date; id: string }): Prisma.ChangeWhereInput {
  return { OR: [{ at: { lt: at } }, { at, id: { lt: id } }] };
}
