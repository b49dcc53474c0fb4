import "server-only";
import type { Prisma } from "@/generated/prisma/client";
import { itemsWith } from "@/lib/agenda/on-stage";
import { db } from "@/lib/platform/db";
import { DAY } from "@/lib/platform/durations";
import { isSlug } from "@/lib/platform/slug";
import { publicEntry } from "./entries";
import type { CalendarEntry } from "./icalendar";

/** A year and a day: an event stays in the calendars of its subscribers until it has come round again. */
const KEPT_MS = 366 * DAY;

/** A draft is nobody's business; what was cancelled stays and says so. */
const ANNOUNCED = { status: { not: "draft" } } as const satisfies Prisma.EventWhereInput;

const ENTRY = {
  ...{ id: true, slug: true, title: true, summary: true, status: true, cancelReason: true, revision: true },
  ...{ startsAt: true, endsAt: true, timeZone: true, attendability: true, createdAt: true, updatedAt: true },
  venue: { select: { name: true, address: true, city: true } },
} as const satisfies Prisma.EventSelect;

/** Whose events a calendar holds; of everybody without one. */
export type FeedScope = { chapterSlug: string } | { seriesSlug: string } | { personSlug: string };

/** What is to come, goes on, or was within the last year, the earliest first. */
export async function listCalendarEntries(now: Date, scope?: FeedScope): Promise<CalendarEntry[]> {
  const events = await db().event.findMany({
    where: { ...ANNOUNCED, endsAt: { gt: new Date(now.getTime() - KEPT_MS) }, ...(scope && within(scope)) },
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
    select: ENTRY,
  });
  return events.map(publicEntry);
}

/** The entry of one announced event, however long ago it was. */
export async function findCalendarEntry(slug: string): Promise<CalendarEntry | null> {
  if (!isSlug(slug)) return null;
  const event = await db().event.findFirst({ where: { ...ANNOUNCED, slug }, select: ENTRY });
  return event && publicEntry(event);
}

function within(scope: FeedScope): Prisma.EventWhereInput {
  if ("chapterSlug" in scope) return { hosts: { some: { chapter: { slug: scope.chapterSlug } } } };
  if ("seriesSlug" in scope) return { series: { slug: scope.seriesSlug } };
  return { agendaItems: { some: itemsWith({ slug: scope.personSlug }) } };
}
