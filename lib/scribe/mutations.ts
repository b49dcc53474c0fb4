import "server-only";
import { randomUUID } from "node:crypto";
import { NotFound } from "@/lib/access/outcomes";
import { type Tx, transaction } from "@/lib/platform/db";
import { isId } from "@/lib/platform/ids";
import { byOurClock } from "@/lib/platform/our-clock";
import { lockDuty } from "@/lib/volunteers/mutations";
import type { PlainNote, ScribeSync } from "./schema";

type Note = ScribeSync["entries"][number];

/**
 * Takes what a scribe's device noted since it was last heard, and answers the ids of those that belong nowhere: their
 * question or their voice is gone. Sending a note again, or an older version of it, changes nothing. Throws NotFound
 * where the link opens nothing.
 */
export function syncNotes(secret: string, { entries, sentAt }: ScribeSync, now: Date): Promise<string[]> {
  return transaction(async (tx) => {
    const { eventId, label } = await lockDuty(tx, secret, "scribe", now);
    const panels = await panelsOf(tx, eventId, entries);
    const homeless: string[] = [];
    for (const { startedAt, ...note } of entries) {
      const panelId = panels(note);
      const isWritten =
        panelId !== null &&
        (await writeNote(
          tx,
          { ...note, panelId, scribeName: label, startedAt: byOurClock(startedAt, sentAt, now) },
          now,
        ));
      if (!isWritten) homeless.push(note.id);
    }
    return homeless;
  });
}

/** Adds one note, from the form that needs no scripts. */
export function addNote(secret: string, { questionId, panelistId, text }: PlainNote, now: Date): Promise<void> {
  return transaction(async (tx) => {
    const { eventId, label } = await lockDuty(tx, secret, "scribe", now);
    if (!isId(questionId) || !isId(panelistId)) throw new NotFound();
    const panelId = (await panelsOf(tx, eventId, [{ questionId, panelistId }]))({ questionId, panelistId });
    if (panelId === null) throw new NotFound();
    const note = { id: randomUUID(), scribeId: randomUUID(), questionId, panelistId, text, revision: 1 };
    await writeNote(tx, { ...note, panelId, scribeName: label, startedAt: now }, now);
  });
}

/** Says which question is on now, to everybody who scribes. */
export function moveToQuestion(secret: string, questionId: string, now: Date): Promise<void> {
  return transaction(async (tx) => {
    const { eventId } = await lockDuty(tx, secret, "scribe", now);
    const question = isId(questionId)
      ? await tx.panelQuestion.findFirst({
          where: { id: questionId, panel: { agendaItem: { eventId } } },
          select: { panelId: true },
        })
      : null;
    if (!question) throw new NotFound();
    // One panel of an evening is on at a time: everybody is led to one question.
    await tx.panel.updateMany({
      where: { agendaItem: { eventId }, currentQuestionId: { not: null } },
      data: { currentQuestionId: null },
    });
    await tx.panel.update({
      where: { agendaItemId: question.panelId },
      data: { currentQuestionId: questionId },
      select: { agendaItemId: true },
    });
  });
}

type Place = { questionId: string; panelistId: string };

/** Answers for each place the panel of this event that has both its question and its voice, or null. */
async function panelsOf(tx: Tx, eventId: string, places: readonly Place[]) {
  const ofEvent = { panel: { agendaItem: { eventId } } };
  const questions = await tx.panelQuestion.findMany({
    where: { id: { in: places.map(({ questionId }) => questionId) }, ...ofEvent },
    select: { id: true, panelId: true },
  });
  const voices = await tx.panelist.findMany({
    where: { id: { in: places.map(({ panelistId }) => panelistId) }, ...ofEvent },
    select: { id: true, panelId: true },
  });
  const panelOfQuestion = new Map(questions.map(({ id, panelId }) => [id, panelId]));
  const panelOfVoice = new Map(voices.map(({ id, panelId }) => [id, panelId]));
  return ({ questionId, panelistId }: Place): string | null => {
    const panelId = panelOfQuestion.get(questionId);
    return panelId !== undefined && panelOfVoice.get(panelistId) === panelId ? panelId : null;
  };
}

type StoredNote = Omit<Note, "startedAt"> & { panelId: string; scribeName: string; startedAt: Date };

/**
 * Writes a note unless a later version of it is there. Answers whether it is this scribe's: an id that stands for
 * another scribe's note, or for one elsewhere, is taken.
 */
async function writeNote(tx: Tx, note: StoredNote, now: Date): Promise<boolean> {
  const { id, panelId, questionId, panelistId, scribeId, text, revision } = note;
  const known = await tx.scribeNote.findUnique({
    where: { id },
    select: { scribeId: true, questionId: true, panelistId: true, revision: true },
  });
  if (!known) {
    await tx.scribeNote.create({ data: { ...note, receivedAt: now }, select: { id: true } });
    return true;
  }
  const isSame = known.scribeId === scribeId && known.questionId === questionId && known.panelistId === panelistId;
  if (!isSame) return false;
  if (known.revision < revision) {
    await tx.scribeNote.update({
      where: { id, panelId },
      data: { text, revision, receivedAt: now },
      select: { id: true },
    });
  }
  return true;
}
