import "server-only";
import type { Prisma } from "@/generated/prisma/client";
import { db } from "@/lib/platform/db";
import { DAY } from "@/lib/platform/durations";
import { formatDate, formatDays } from "@/lib/platform/time";
import { deadlinesOf, endOfDay } from "./run-up-rules";

/** What an event leads up to, as the public reads it. */
export const PUBLIC_RUN_UP = {
  select: {
    ...{ name: true, url: true, startsOn: true, endsOn: true },
    ...{ proposalsUntil: true, proposalsUrl: true, ticketsUntil: true, ticketsUrl: true },
    targetEvent: {
      select: { slug: true, title: true, status: true, startsAt: true, endsAt: true, timeZone: true },
    },
    programme: {
      orderBy: { position: "asc" },
      select: { id: true, count: true, label: true, startsOn: true, endsOn: true },
    },
  },
} satisfies Prisma.Event$runUpArgs;

type RunUpRow = Prisma.RunUpGetPayload<typeof PUBLIC_RUN_UP>;

export type RunUpView = NonNullable<ReturnType<typeof runUpView>>;

/**
 * What an evening in `timeZone` leads up to, an event here or one elsewhere, which may have no page. Null for one here
 * that nobody may see.
 */
export function runUpView({ targetEvent, programme, ...elsewhere }: RunUpRow, timeZone: string) {
  if (targetEvent) {
    const { slug, title, status, startsAt, endsAt, timeZone: itsZone } = targetEvent;
    if (status === "draft") return null;
    const days = formatDate(startsAt, itsZone);
    return { name: title, path: `/events/${slug}`, days, endsAt, deadlines: [], programme };
  }
  const { name, url, startsOn, endsOn, ...announced } = elsewhere;
  if (name === null) return null;
  const lastDay = endsOn ?? startsOn;
  return {
    ...{ name, path: url, programme },
    days: startsOn && formatDays(startsOn, endsOn),
    endsAt: lastDay && endOfDay(lastDay, timeZone),
    deadlines: deadlinesOf(announced, timeZone),
  };
}

export type ConferenceAhead = Awaited<ReturnType<typeof listConferencesAhead>>[number];

/** Events elsewhere that ours lead up to and that are not over yet, the soonest first, each once with what leads there. */
export async function listConferencesAhead(now: Date) {
  const lastDays = { gte: new Date(now.getTime() - 2 * DAY) }; // midnight UTC; the exact end is decided below
  const rows = await db().runUp.findMany({
    where: {
      event: { status: "published" },
      name: { not: null },
      OR: [{ endsOn: lastDays }, { endsOn: null, startsOn: lastDays }],
    },
    orderBy: [{ startsOn: "asc" }, { event: { startsAt: "asc" } }, { eventId: "asc" }],
    select: { ...PUBLIC_RUN_UP.select, event: { select: { slug: true, title: true, timeZone: true } } },
  });
  const conferences = new Map<string, RunUpView & { runUps: { slug: string; title: string }[] }>();
  for (const { event, ...row } of rows) {
    const view = runUpView(row, event.timeZone);
    if (!view?.endsAt || view.endsAt <= now) continue;
    const { timeZone: _, ...runUp } = event;
    const key = `${view.name.toLowerCase()} ${view.days}`;
    const known = conferences.get(key);
    if (known) known.runUps.push(runUp);
    else conferences.set(key, { ...view, runUps: [runUp] });
  }
  return [...conferences.values()];
}
