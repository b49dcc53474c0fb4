import "server-only";
import type { Prisma } from "@/generated/prisma/client";
import type { Actor } from "@/lib/access/actor";
import { editableBy } from "@/lib/events/access";
import { db } from "@/lib/platform/db";
import type { LifeFacts } from "./life-rules";
import { IN_ORDER, SLOT, slotView } from "./organizer-queries";

export type EventOverview = NonNullable<Awaited<ReturnType<typeof findEventOverview>>>;

/** All that says how far an event has come. */
const LIFE = {
  ...{ id: true, status: true, startsAt: true, endsAt: true, summary: true, attendability: true, joinUrl: true },
  venueId: true,
  agendaItems: { orderBy: [...IN_ORDER], select: SLOT },
  headCount: { select: { eventId: true } },
  recap: { select: { publishedAt: true } },
  _count: { select: { attendances: true, proposals: { where: { status: "proposed" } } } },
} as const satisfies Prisma.EventSelect;

function lifeFacts(event: Prisma.EventGetPayload<{ select: typeof LIFE }>): LifeFacts {
  const { status, startsAt, endsAt, summary, attendability, recap, headCount, _count } = event;
  return {
    ...{ status, startsAt, endsAt, summary, attendability },
    hasVenue: event.venueId !== null,
    hasJoinUrl: event.joinUrl !== null,
    items: event.agendaItems.map(slotView),
    proposalsWaiting: _count.proposals,
    isAttendanceKnown: headCount !== null || _count.attendances > 0,
    recap: recap === null ? "none" : recap.publishedAt === null ? "draft" : "published",
  };
}

/** How far each of these events has come, by its id. */
export async function listLifeFacts(actor: Actor, eventIds: readonly string[]): Promise<Map<string, LifeFacts>> {
  const events = await db().event.findMany({
    where: { AND: [{ id: { in: [...eventIds] } }, editableBy(actor)] },
    select: LIFE,
  });
  return new Map(events.map((event) => [event.id, lifeFacts(event)]));
}

/** An event with all that says how far it has come. */
export async function findEventOverview(actor: Actor, id: string) {
  const event = await db().event.findFirst({
    where: { AND: [{ id }, editableBy(actor)] },
    select: {
      ...{ ...LIFE, slug: true, title: true, kind: true, timeZone: true, edition: true, cancelReason: true },
      ...{ capacity: true, seatsTaken: true, onlineCapacity: true, onlineSeatsTaken: true, takesRsvps: true },
      venue: { select: { name: true, city: true } },
      series: { select: { name: true } },
      hosts: { orderBy: { position: "asc" }, select: { chapter: { select: { name: true } } } },
    },
  });
  if (!event) return null;
  const { hosts, agendaItems: _items, joinUrl: _secret, ...fields } = event;
  return { ...fields, facts: lifeFacts(event), hostNames: hosts.map((host) => host.chapter.name) };
}
