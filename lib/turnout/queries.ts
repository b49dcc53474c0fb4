import "server-only";
import type { Prisma } from "@/generated/prisma/client";
import type { Actor } from "@/lib/access/actor";
import { listAttendanceFacts } from "@/lib/attendance/queries";
import { findEditableChapter } from "@/lib/chapters/organizer-queries";
import { editableBy } from "@/lib/events/access";
import { db } from "@/lib/platform/db";
import { isId } from "@/lib/platform/ids";
import type { Turnout } from "./rules";
import { countTurnout } from "./sql";

/** A chapter of this organizer with the turnout of its events; null for any other. */
export async function findChapterTurnout(actor: Actor, id: string, now: Date) {
  if (!isId(id)) return null;
  const chapter = await findEditableChapter(actor, id);
  if (!chapter) return null;
  const hosted = { hosts: { some: { chapterId: id } } };
  const series = await db().series.findMany({
    where: { events: { some: { AND: [hosted, editableBy(actor)] } } },
    orderBy: { name: "asc" },
    select: { id: true, name: true },
  });
  return { id, name: chapter.name, series, events: await listTurnout(actor, hosted, now) };
}

/** A series with the turnout of those of its events that this organizer may see; null where there are none. */
export async function findSeriesTurnout(actor: Actor, id: string, now: Date) {
  if (!isId(id)) return null;
  const series = await db().series.findFirst({
    where: { id, events: { some: editableBy(actor) } },
    select: { id: true, name: true },
  });
  return series && { ...series, events: await listTurnout(actor, { seriesId: id }, now) };
}

/** Every event that has begun, the earliest first: nobody can have come to the others. */
async function listTurnout(actor: Actor, which: Prisma.EventWhereInput, now: Date): Promise<Turnout[]> {
  const events = await db().event.findMany({
    where: { AND: [which, editableBy(actor), { status: "published", startsAt: { lte: now } }] },
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
    select: { id: true, title: true, startsAt: true, timeZone: true },
  });
  const ids = events.map(({ id }) => id);
  const [facts, counted] = await Promise.all([
    listAttendanceFacts(ids),
    db().$queryRaw<{ id: string; firstTimers: number; unmarked: number }[]>(countTurnout(ids)),
  ]);
  const more = new Map(counted.map(({ id, ...counts }) => [id, counts]));
  return events.flatMap((event) => {
    const [own, counts] = [facts.get(event.id), more.get(event.id)];
    return own && counts ? [{ ...event, facts: own, ...counts }] : [];
  });
}
