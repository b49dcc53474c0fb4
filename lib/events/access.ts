import "server-only";
import { cache } from "react";
import type { Prisma } from "@/generated/prisma/client";
import type { Actor } from "@/lib/access/actor";
import { NotFound } from "@/lib/access/outcomes";
import { db, type Tx } from "@/lib/platform/db";
import { isId } from "@/lib/platform/ids";
import { canEditEvent, canEditRecap } from "./policy";

const EDITABLE = {
  id: true,
  slug: true,
  title: true,
  summary: true,
  kind: true,
  status: true,
  startsAt: true,
  endsAt: true,
  timeZone: true,
  attendability: true,
  venueId: true,
  joinUrl: true,
  seriesId: true,
  ...{ capacity: true, seatsTaken: true, onlineCapacity: true, onlineSeatsTaken: true },
  ...{ takesRsvps: true, rsvpsOpenAt: true, rsvpsCloseAt: true, hasWaitlist: true, needsApproval: true },
  ...{ plusOnesLimit: true, reminders: true, showsAttendance: true },
  publishedAt: true,
  cancelledAt: true,
  hosts: { orderBy: { position: "asc" }, select: { chapterId: true } },
} as const;

/** The scope of every organizer's read: the events that `canEditEvent` lets them change. */
export function editableBy(actor: Actor) {
  return actor.isOwner ? {} : { hosts: { some: { chapterId: { in: actor.chapterIds } } } };
}

/** The same for those whose recap `canEditRecap` lets them write. */
export function recapEditableBy(actor: Actor) {
  const chapterIds = [...actor.chapterIds, ...(actor.editorOf ?? [])];
  return actor.isOwner ? {} : { hosts: { some: { chapterId: { in: chapterIds } } } };
}

export type EditableEvent = NonNullable<Awaited<ReturnType<typeof findEditableEvent>>>;

/** The event if this organizer may change it; null for one of other chapters as for one that is not there. */
export const findEditableEvent = cache((actor: Actor, id: string) => findWithin(editableBy(actor), id));

/** The event if this organizer or editor may write its recap. */
export const findEventForRecap = cache((actor: Actor, id: string) => findWithin(recapEditableBy(actor), id));

async function findWithin(scope: Prisma.EventWhereInput, id: string) {
  if (!isId(id)) return null;
  const event = await db().event.findFirst({ where: { AND: [{ id }, scope] }, select: EDITABLE });
  return event && withHostIds(event);
}

/**
 * Holds the event's row until the transaction ends, so that what is decided on it stays true, and answers it as it is
 * now. Throws NotFound for strangers as for an event that is not there. Leaves foreign keys to the row free to be
 * taken.
 */
export function lockEventForEdit(tx: Tx, actor: Actor, eventId: string) {
  return lockEvent(tx, eventId, (event) => canEditEvent(actor, event));
}

/** The same for whoever may write its recap. */
export function lockEventForRecap(tx: Tx, actor: Actor, eventId: string) {
  return lockEvent(tx, eventId, (event) => canEditRecap(actor, event));
}

async function lockEvent(tx: Tx, eventId: string, isAllowed: (event: { hostChapterIds: string[] }) => boolean) {
  if (!isId(eventId)) throw new NotFound();
  await tx.$queryRaw`SELECT id FROM "Event" WHERE id = ${eventId}::uuid FOR NO KEY UPDATE`;
  const row = await tx.event.findUnique({ where: { id: eventId }, select: EDITABLE });
  const event = row && withHostIds(row);
  if (!event || !isAllowed(event)) throw new NotFound();
  return event;
}

function withHostIds<Row extends { hosts: { chapterId: string }[] }>({ hosts, ...event }: Row) {
  return { ...event, hostChapterIds: hosts.map((host) => host.chapterId) };
}
