import "server-only";
import type { Actor } from "@/lib/access/actor";
import { NotFound } from "@/lib/access/outcomes";
import { lockPartForEdit } from "@/lib/agenda/access";
import { recordChange } from "@/lib/history/mutations";
import { lockPanel } from "@/lib/panels/mutations";
import { type Tx, transaction } from "@/lib/platform/db";
import { isId } from "@/lib/platform/ids";
import { answerWith, isWaiting, notesInOrder } from "./rules";
import type { NotesOfVoice } from "./schema";

type Place = { eventId: string; panelId: string };

/**
 * Adds what was noted of one voice on one question to the answer, to be edited there. Notes that went into it before
 * are left out but for what is new in them, and what is written there stays.
 */
export async function answerFromNotes(
  actor: Actor,
  { questionId, panelistId }: NotesOfVoice,
  now: Date,
): Promise<Place & { questionId: string }> {
  return transaction(async (tx) => {
    const { itemId: panelId, eventId } = await lockPartForEdit(tx, actor, ["panel"], questionId, findQuestion(tx));
    if (!isId(panelistId)) throw new NotFound();
    const notes = await waitingNotes(tx, { questionId, panelistId });
    if (notes.length > 0) {
      await addToAnswer(tx, { panelId, questionId, panelistId }, notes, now);
      await tellHistory(tx, actor, eventId, panelId, now);
    }
    return { eventId, panelId, questionId };
  });
}

/** Makes answers of all that waits in the notes of a panel, and says how many answers were written or grew. */
export async function answerFromAllNotes(
  actor: Actor,
  panelId: string,
  now: Date,
): Promise<Place & { answers: number }> {
  return transaction(async (tx) => {
    const { eventId } = await lockPanel(tx, actor, panelId);
    const byPlace = new Map<string, WaitingNote[]>();
    for (const note of await waitingNotes(tx, { panelId })) {
      const place = `${note.questionId} ${note.panelistId}`;
      byPlace.set(place, [...(byPlace.get(place) ?? []), note]);
    }
    for (const notes of byPlace.values()) {
      const [{ questionId, panelistId }] = notes as [WaitingNote];
      await addToAnswer(tx, { panelId, questionId, panelistId }, notes, now);
    }
    if (byPlace.size > 0) await tellHistory(tx, actor, eventId, panelId, now);
    return { eventId, panelId, answers: byPlace.size };
  });
}

type WaitingNote = Awaited<ReturnType<typeof waitingNotes>>[number];

async function waitingNotes(tx: Tx, where: { panelId: string } | NotesOfVoice) {
  const notes = await tx.scribeNote.findMany({
    where,
    select: {
      ...{ id: true, questionId: true, panelistId: true, text: true },
      ...{ startedAt: true, receivedAt: true, usedAt: true },
    },
  });
  return notesInOrder(notes).filter(isWaiting);
}

type Seat = { panelId: string; questionId: string; panelistId: string };

async function addToAnswer(tx: Tx, seat: Seat, notes: WaitingNote[], now: Date) {
  const { questionId, panelistId } = seat;
  const known = await tx.panelAnswer.findUnique({
    where: { questionId_panelistId: { questionId, panelistId } },
    select: { id: true, body: true },
  });
  const body = answerWith(known?.body ?? "", notes);
  if (known) await tx.panelAnswer.update({ where: { id: known.id }, data: { body }, select: { id: true } });
  else {
    const position = await tx.panelAnswer.count({ where: { questionId } });
    await tx.panelAnswer.create({ data: { ...seat, body, position }, select: { id: true } });
  }
  await tx.scribeNote.updateMany({ where: { id: { in: notes.map(({ id }) => id) } }, data: { usedAt: now } });
}

async function tellHistory(tx: Tx, actor: Actor, eventId: string, panelId: string, now: Date): Promise<void> {
  const { title } = await tx.agendaItem.findUniqueOrThrow({ where: { id: panelId }, select: { title: true } });
  await recordChange(tx, actor, { act: "answers.from-notes", subject: title, eventId }, now);
}

function findQuestion(tx: Tx) {
  return async (id: string) => {
    const row = await tx.panelQuestion.findUnique({
      where: { id },
      select: { panelId: true, panel: { select: { agendaItem: { select: { eventId: true } } } } },
    });
    return row && { itemId: row.panelId, eventId: row.panel.agendaItem.eventId };
  };
}
