import "server-only";
import { db, type Tx } from "@/lib/platform/db";
import { findDuty } from "@/lib/volunteers/queries";
import type { Stage } from "@/public/js/stage/acts.js";
import { isUpcoming } from "./stage-rules";

/** What a projector and a phone know of a slot. No addresses: nobody on a stage needs one. */
export type StageState = Stage & { minutesEach: number };

/** The stage a secret opens, at the slot that is asked for or else the first with somebody to come; null for no such link. */
export async function findStage(secret: string, now: Date, itemId?: string) {
  const duty = await findDuty(secret, "stage", now);
  if (!duty) return null;
  const slots = await db().agendaItem.findMany({
    where: { eventId: duty.event.id, kind: "lightning_talks" },
    orderBy: { position: "asc" },
    select: { id: true, title: true, lightningTalks: { select: { givenAt: true, skippedAt: true } } },
  });
  const slot =
    slots.find(({ id }) => id === itemId) ??
    slots.find(({ lightningTalks }) => lightningTalks.some(isUpcoming)) ??
    slots[0];
  return {
    event: duty.event,
    slots: slots.map(({ id, title }) => ({ id, title })),
    slot: slot ? { id: slot.id, title: slot.title, state: await readStage(db(), slot.id) } : null,
  };
}

/** A slot's stage as devices see it. */
export async function readStage(tx: Tx, itemId: string): Promise<StageState> {
  const signUp = await tx.lightningSignUp.findUnique({
    where: { agendaItemId: itemId },
    select: { minutesEach: true, onStageId: true, startedAt: true, pausedAt: true },
  });
  const talks = await tx.lightningTalk.findMany({
    where: { agendaItemId: itemId },
    orderBy: { position: "asc" },
    select: {
      ...{ id: true, title: true, givenAt: true, skippedAt: true },
      speakers: { orderBy: { position: "asc" }, select: { person: { select: { name: true } } } },
    },
  });
  return {
    minutesEach: signUp?.minutesEach ?? 5,
    clock: signUp?.onStageId
      ? { talkId: signUp.onStageId, startedAt: inMs(signUp.startedAt), pausedAt: inMs(signUp.pausedAt) }
      : null,
    talks: talks.map(({ id, title, givenAt, skippedAt, speakers }) => ({
      ...{ id, title, givenAt: inMs(givenAt), skippedAt: inMs(skippedAt) },
      names: speakers.map(({ person }) => person.name),
    })),
  };
}

const inMs = (at: Date | null) => (at === null ? null : at.getTime());
