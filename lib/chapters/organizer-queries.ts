import "server-only";
import type { Actor } from "@/lib/access/actor";
import { db } from "@/lib/platform/db";
import { LINKS } from "./links";

const editableBy = (actor: Actor) => (actor.isOwner ? {} : { id: { in: actor.chapterIds } });

/** The chapters this organizer may edit and host events with. */
export function listEditableChapters(actor: Actor) {
  return db().chapter.findMany({
    where: editableBy(actor),
    orderBy: { name: "asc" },
    select: { id: true, slug: true, name: true, city: true, timeZone: true },
  });
}

export function findEditableChapter(actor: Actor, id: string) {
  return db().chapter.findFirst({ where: { AND: [{ id }, editableBy(actor)] }, include: { links: LINKS } });
}
