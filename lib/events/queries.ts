import "server-only";
import { cache } from "react";
import type { Prisma } from "@/generated/prisma/client";
import { db } from "@/lib/platform/db";
import { isSlug } from "@/lib/platform/slug";
import { PUBLIC_RUN_UP, runUpView } from "./run-up-queries";

/** A draft is nobody's business but its organizers'; a cancelled event keeps its place and says so. */
const ANNOUNCED = { status: { not: "draft" } } as const satisfies Prisma.EventWhereInput;

const HEADLINE = {
  ...{ id: true, slug: true, title: true, summary: true, status: true, kind: true, edition: true },
  ...{ startsAt: true, endsAt: true, timeZone: true, attendability: true },
  ...{ capacity: true, seatsTaken: true, onlineCapacity: true, onlineSeatsTaken: true, takesRsvps: true },
  ...{ rsvpsOpenAt: true, rsvpsCloseAt: true, hasWaitlist: true, needsApproval: true, plusOnesLimit: true },
  venue: { select: { name: true, address: true, city: true, directions: true } },
  series: { select: { slug: true, name: true } },
  hosts: {
    orderBy: { position: "asc" },
    select: { chapter: { select: { slug: true, name: true, city: true, accentHue: true } } },
  },
  recap: { select: { slug: true, title: true, description: true, publishedAt: true, isHidden: true } },
} as const satisfies Prisma.EventSelect;

/** Which events a list is about: everybody's, or those of one chapter or series. */
export type EventScope = { chapterSlug?: string; seriesSlug?: string };

export type EventHeadline = Awaited<ReturnType<typeof listUpcomingEvents>>[number];
export type EventPage = NonNullable<Awaited<ReturnType<typeof findEventPage>>>;

/** What is still to come or going on, the soonest first. */
export async function listUpcomingEvents(now: Date, scope: EventScope = {}) {
  const events = await db().event.findMany({
    where: { ...ANNOUNCED, endsAt: { gt: now }, ...within(scope) },
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
    select: HEADLINE,
  });
  return events.map(asHeadline);
}

/** What has been, the latest first; `limit` for a page that shows only the last few. */
export async function listPastEvents(now: Date, scope: EventScope = {}, limit?: number) {
  const events = await db().event.findMany({
    where: { ...ANNOUNCED, endsAt: { lte: now }, ...within(scope) },
    orderBy: [{ startsAt: "desc" }, { id: "asc" }],
    ...(limit && { take: limit }),
    select: HEADLINE,
  });
  return events.map(asHeadline);
}

/** Everything an event's page says about it but its programme. Null for what is no announced event. */
export const findEventPage = cache(async (slug: string) => {
  if (!isSlug(slug)) return null;
  const event = await db().event.findFirst({
    where: { ...ANNOUNCED, slug },
    select: {
      ...HEADLINE,
      ...{ description: true, cancelReason: true, publishedAt: true },
      runUp: PUBLIC_RUN_UP,
    },
  });
  if (!event) return null;
  const { runUp, ...page } = event;
  // A hidden recap is left out of lists only: its own event leads to it.
  const { recap } = page;
  return {
    ...asHeadline(page),
    ownRecap: recap?.publishedAt ? recap : null,
    runUp: runUp && runUpView(runUp, page.timeZone),
  };
});

function within({ chapterSlug, seriesSlug }: EventScope): Prisma.EventWhereInput {
  return {
    ...(chapterSlug && { hosts: { some: { chapter: { slug: chapterSlug } } } }),
    ...(seriesSlug && { series: { slug: seriesSlug } }),
  };
}

type HeadlineRow = Prisma.EventGetPayload<{ select: typeof HEADLINE }>;

/** Hosts as chapters; the recap only where a list may name it. */
function asHeadline<E extends HeadlineRow>({ hosts, recap, ...event }: E) {
  return {
    ...event,
    hosts: hosts.map((host) => host.chapter),
    recap: recap?.publishedAt && !recap.isHidden ? recap : null,
  };
}
