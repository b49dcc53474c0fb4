import "server-only";
import type { Actor } from "@/lib/access/actor";
import { NotAllowed, NotFound } from "@/lib/access/outcomes";
import type { Tx } from "@/lib/platform/db";
import { chooseSlug } from "@/lib/platform/names";
import { slugify } from "@/lib/platform/slug";
import { editableBy } from "./access";
import { canHost } from "./policy";
import type { RunUp } from "./run-up-schema";
import type { VenueReference } from "./schema";

/** A free address made from the title. Addresses are chosen one at a time, so none is ever refused by the database. */
export function chooseEventSlug(tx: Tx, title: string, ownId: string | null): Promise<string> {
  return chooseSlug(tx, "event", slugify(title, "event"), (startsWith) =>
    tx.event.findMany({
      where: { slug: { startsWith }, ...(ownId && { id: { not: ownId } }) },
      select: { slug: true },
    }),
  );
}

/**
 * The venue a form means: the one chosen, the same one described again, or a new one. Null when the chosen one is gone.
 */
export async function resolveVenue(tx: Tx, reference: VenueReference): Promise<string | null> {
  const known = await tx.venue.findFirst({ where: reference, select: { id: true } });
  if (known) return known.id;
  if ("id" in reference) return null;
  const venue = await tx.venue.create({ data: reference, select: { id: true } });
  return venue.id;
}

/**
 * The hosts after an edit: hosts of chapters the actor cannot speak for stay, the actor's own are as chosen. A chapter
 * that does not host yet may only be added by somebody who speaks for it.
 */
export async function decideHosts(tx: Tx, actor: Actor, current: readonly string[], chosen: readonly string[]) {
  const added = chosen.filter((id) => !current.includes(id));
  if (!added.every((id) => canHost(actor, id))) throw new NotAllowed();
  const known = await tx.chapter.count({ where: { id: { in: added } } });
  if (known !== added.length) throw new NotFound();
  return [...current.filter((id) => chosen.includes(id) || !canHost(actor, id)), ...added];
}

export async function replaceHosts(tx: Tx, eventId: string, chapterIds: readonly string[]): Promise<void> {
  await tx.eventHost.deleteMany({ where: { eventId } });
  await tx.eventHost.createMany({ data: chapterIds.map((chapterId, position) => ({ eventId, chapterId, position })) });
}

/** Whether this organizer may point at the event: everybody sees a published one, a draft only its own organizers. */
export async function canPointAt(tx: Tx, actor: Actor, targetEventId: string): Promise<boolean> {
  const visible = { OR: [{ publishedAt: { not: null } }, editableBy(actor)] };
  return (await tx.event.count({ where: { AND: [{ id: targetEventId }, visible] } })) === 1;
}

export async function replaceRunUp(tx: Tx, eventId: string, runUp: RunUp | null): Promise<void> {
  await tx.runUp.deleteMany({ where: { eventId } });
  if (!runUp) return;
  if ("targetEventId" in runUp) {
    await tx.runUp.create({ data: { eventId, ...runUp } });
    return;
  }
  const { programme, ...announced } = runUp;
  const lines = programme.map((line, position) => ({ ...line, position }));
  await tx.runUp.create({ data: { eventId, ...announced, programme: { create: lines } } });
}

/** The running order moves along with its event, so that no item is left behind on the day before. */
export async function moveAgenda(tx: Tx, eventId: string, from: Date, to: Date): Promise<void> {
  const milliseconds = to.getTime() - from.getTime();
  if (milliseconds === 0) return;
  await tx.$executeRaw`
    UPDATE "AgendaItem" SET "startsAt" = "startsAt" + ${milliseconds} * interval '1 millisecond'
    WHERE "eventId" = ${eventId}::uuid AND "startsAt" IS NOT NULL`;
}
