import "server-only";
import type { Actor } from "@/lib/access/actor";
import { editableBy } from "@/lib/events/access";
import { db } from "@/lib/platform/db";
import type { ItemFacts, LifeFacts } from "./life-rules";

export type AgendaSlot = Awaited<ReturnType<typeof listAgenda>>[number];
export type EventOverview = NonNullable<Awaited<ReturnType<typeof findEventOverview>>>;

const SOMEBODY = { person: { select: { id: true, name: true } } } as const;

const STAGE = {
  panel: { select: { panelists: { select: { role: true, ...SOMEBODY } }, _count: { select: { questions: true } } } },
  talk: { select: { speakers: { select: SOMEBODY } } },
  lightningTalks: { select: { speakers: { select: SOMEBODY } } },
} as const;

/** The running order of an event, for organizers who were let near it, with what each slot still needs counted. */
export async function listAgenda(actor: Actor, eventId: string) {
  const items = await db().agendaItem.findMany({
    where: { eventId, event: editableBy(actor) },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: {
      ...{ id: true, kind: true, title: true, description: true, startsAt: true, minutes: true, trackId: true },
      track: { select: { name: true } },
      ...STAGE,
    },
  });
  return items.map(({ panel, talk, lightningTalks, ...item }) => ({
    ...item,
    ...countStage({ panel, talk, lightningTalks }),
    people: peopleIn({ panel, talk, lightningTalks }),
  }));
}

/** The tracks of an event, for organizers who were let near it. */
export function listTracks(actor: Actor, eventId: string) {
  return db().track.findMany({
    where: { eventId, event: editableBy(actor) },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: { id: true, name: true },
  });
}

/** One slot of this very event; null when it is another's, or the actor a stranger. */
export function findItem(actor: Actor, eventId: string, itemId: string) {
  return db().agendaItem.findFirst({
    where: { id: itemId, eventId, event: editableBy(actor) },
    select: {
      ...{ id: true, eventId: true, kind: true, title: true, description: true, startsAt: true, minutes: true },
      ...{ trackId: true, track: { select: { name: true } } },
    },
  });
}

/** An event with all that says how far it has come. */
export async function findEventOverview(actor: Actor, id: string) {
  const event = await db().event.findFirst({
    where: { AND: [{ id }, editableBy(actor)] },
    select: {
      ...{ id: true, slug: true, title: true, summary: true, kind: true, status: true, startsAt: true, endsAt: true },
      ...{ timeZone: true, attendability: true, joinUrl: true, edition: true, capacity: true, seatsTaken: true },
      ...{ onlineCapacity: true, onlineSeatsTaken: true, takesRsvps: true, cancelReason: true },
      venue: { select: { name: true, city: true } },
      series: { select: { name: true } },
      hosts: { orderBy: { position: "asc" }, select: { chapter: { select: { name: true } } } },
      headCount: { select: { eventId: true } },
      recap: { select: { publishedAt: true } },
      _count: { select: { attendances: true } },
    },
  });
  if (!event) return null;
  const { recap, headCount, _count, hosts, joinUrl, ...fields } = event;
  const facts: LifeFacts = {
    ...fields,
    hasVenue: event.venue !== null,
    hasJoinUrl: joinUrl !== null,
    items: await listAgenda(actor, id),
    isAttendanceKnown: headCount !== null || _count.attendances > 0,
    recap: recap === null ? "none" : recap.publishedAt === null ? "draft" : "published",
  };
  return { ...fields, facts, hostNames: hosts.map((host) => host.chapter.name) };
}

type Somebody = { person: { id: string; name: string } };
type StageRow = {
  panel: { panelists: (Somebody & { role: string })[]; _count: { questions: number } } | null;
  talk: { speakers: Somebody[] } | null;
  lightningTalks: { speakers: Somebody[] }[];
};

function countStage({ panel, talk, lightningTalks }: StageRow): Omit<ItemFacts, "id" | "kind" | "title"> {
  const moderators = panel?.panelists.filter(({ role }) => role === "moderator").length ?? 0;
  return {
    moderators,
    panelists: (panel?.panelists.length ?? 0) - moderators,
    questions: panel?._count.questions ?? 0,
    speakers: talk?.speakers.length ?? 0,
    lightningTalks: lightningTalks.length,
  };
}

function peopleIn({ panel, talk, lightningTalks }: StageRow): Somebody["person"][] {
  const all = [
    ...(panel?.panelists ?? []),
    ...(talk?.speakers ?? []),
    ...lightningTalks.flatMap((one) => one.speakers),
  ];
  return [...new Map(all.map(({ person }) => [person.id, person])).values()];
}
