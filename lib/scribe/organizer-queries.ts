import "server-only";
import type { Actor } from "@/lib/access/actor";
import { itemForEdit } from "@/lib/agenda/access";
import { db } from "@/lib/platform/db";
import { isId } from "@/lib/platform/ids";
import { notesInOrder } from "./rules";

export type ListedNote = Awaited<ReturnType<typeof listNotesForEdit>>[number];

/** What was noted on a panel of this organizer, in the order it was begun. Nothing for strangers. */
export async function listNotesForEdit(actor: Actor, panelId: string) {
  if (!isId(panelId)) return [];
  const notes = await db().scribeNote.findMany({
    where: { panel: { agendaItem: itemForEdit(actor, panelId) } },
    select: {
      ...{ id: true, questionId: true, panelistId: true, scribeName: true, text: true },
      ...{ startedAt: true, receivedAt: true, usedAt: true },
    },
  });
  return notesInOrder(notes);
}
