import "server-only";
import type { Prisma } from "@/generated/prisma/client";
import type { Actor } from "@/lib/access/actor";
import { editableBy } from "@/lib/events/access";
import { db } from "@/lib/platform/db";
import type { ItemFacts } from "./life-rules";
import { ON_STAGE, PERSON, speakersOn } from "./on-stage";

export type AgendaSlot = ReturnType<typeof slotView>;

/** A slot with all that says what it still needs. */
export const SLOT = {
  ...{ id: true, kind: true, title: true, description: true, startsAt: true, minutes: true, trackId: true },
  track: { select: { name: true } },
  ...ON_STAGE,
  panel: {
    select: {
      panelists: { orderBy: { position: "asc" }, select: { role: true, ...PERSON } },
      _count: { select: { questions: true } },
    },
  },
} as const satisfies Prisma.AgendaItemSelect;

export const IN_ORDER = [
  { position: "asc" },
  { id: "asc" },
] as const satisfies Prisma.AgendaItemOrderByWithRelationInput[];

type SlotRow = Prisma.AgendaItemGetPayload<{ select: typeof SLOT }>;

/** A slot with what it still needs counted, and everybody who is on stage in it. */
export function slotView({ panel, talk, lightningTalks, ...item }: SlotRow) {
  return {
    ...item,
    ...countStage({ panel, talk, lightningTalks }),
    people: speakersOn({ panel, talk, lightningTalks }),
  };
}

/** The running order of an event, for organizers who were let near it. */
export async function listAgenda(actor: Actor, eventId: string) {
  const items = await db().agendaItem.findMany({
    where: { eventId, event: editableBy(actor) },
    orderBy: [...IN_ORDER],
    select: SLOT,
  });
  return items.map(slotView);
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

type Stage = Pick<SlotRow, "panel" | "talk" | "lightningTalks">;

function countStage({ panel, talk, lightningTalks }: Stage): Omit<ItemFacts, "id" | "kind" | "title"> {
  const moderators = panel?.panelists.filter(({ role }) => role === "moderator").length ?? 0;
  return {
    moderators,
    panelists: (panel?.panelists.length ?? 0) - moderators,
    questions: panel?._count.questions ?? 0,
    speakers: talk?.speakers.length ?? 0,
    lightningTalks: lightningTalks.length,
  };
}
