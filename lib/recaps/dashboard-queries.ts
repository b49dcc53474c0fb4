import "server-only";
import type { Actor } from "@/lib/access/actor";
import { editableBy } from "@/lib/events/access";
import { db } from "@/lib/platform/db";
import { listCompleteness } from "./completeness-queries";

const SHOWN = {
  id: true,
  title: true,
  status: true,
  startsAt: true,
  endsAt: true,
  timeZone: true,
  attendability: true,
  ...{ capacity: true, seatsTaken: true, onlineCapacity: true, onlineSeatsTaken: true },
  hosts: { orderBy: { position: "asc" }, select: { chapter: { select: { name: true } } } },
  recap: { select: { publishedAt: true } },
} as const;

/** Past events on the dashboard; the rest is on the events' public pages. */
const PAST_SHOWN = 30;

export type DashboardEvent = Awaited<ReturnType<typeof listEventsAhead>>[number] & { lacks?: string | null };

/** What this organizer has before them: drafts and announced events that are not over, the next one first. */
export function listEventsAhead(actor: Actor, now: Date) {
  return db().event.findMany({
    where: { AND: [editableBy(actor), { endsAt: { gt: now } }] },
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
    select: SHOWN,
  });
}

/** What is over, the latest first, with what a recap that is still to come lacks. */
export async function listEventsBehind(actor: Actor, now: Date) {
  const events = await db().event.findMany({
    where: { AND: [editableBy(actor), { endsAt: { lte: now } }] },
    orderBy: [{ startsAt: "desc" }, { id: "desc" }],
    take: PAST_SHOWN,
    select: SHOWN,
  });
  const awaited = events.filter(({ status, recap }) => status === "published" && !recap?.publishedAt);
  const completeness = await listCompleteness(awaited.map(({ id }) => id));
  return events.map((event) => ({ ...event, lacks: completeness.get(event.id)?.line ?? null }));
}

/** What began already of the chapters whose recaps somebody writes without organizing them, the latest first. */
export function listEventsForEditor(actor: Actor, now: Date) {
  const hosts = { some: { chapterId: { in: [...(actor.editorOf ?? [])] } } };
  return db().event.findMany({
    where: { hosts, status: "published", startsAt: { lte: now } },
    orderBy: [{ startsAt: "desc" }, { id: "desc" }],
    take: PAST_SHOWN,
    select: SHOWN,
  });
}
