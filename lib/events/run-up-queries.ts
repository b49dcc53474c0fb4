import "server-only";
import type { Prisma } from "@/generated/prisma/client";
import { HOUR } from "@/lib/platform/durations";
import { formatDate, formatDays } from "@/lib/platform/time";

/** What an event leads up to, as the public reads it. */
export const PUBLIC_RUN_UP = {
  select: {
    ...{ name: true, url: true, startsOn: true, endsOn: true },
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
 * What an evening leads up to, an event here or one elsewhere, which may have no page. Null for one here that nobody
 * may see.
 */
export function runUpView({ targetEvent, programme, ...elsewhere }: RunUpRow) {
  if (targetEvent) {
    const { slug, title, status, startsAt, endsAt, timeZone } = targetEvent;
    if (status === "draft") return null;
    return { name: title, path: `/events/${slug}`, days: formatDate(startsAt, timeZone), endsAt, programme };
  }
  const { name, url, startsOn, endsOn } = elsewhere;
  if (name === null) return null;
  const days = startsOn && formatDays(startsOn, endsOn);
  return { name, path: url, days, endsAt: lastMoment(endsOn ?? startsOn), programme };
}

/** When a day, stored as midnight UTC, is over everywhere. */
function lastMoment(day: Date | null): Date | null {
  return day && new Date(day.getTime() + 36 * HOUR);
}
