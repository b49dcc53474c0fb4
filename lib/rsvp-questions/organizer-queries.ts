import "server-only";
import type { Actor } from "@/lib/access/actor";
import { editableBy } from "@/lib/events/access";
import { db } from "@/lib/platform/db";

export type QuestionForEdit = Awaited<ReturnType<typeof listQuestionsForEdit>>[number];

/** Every question of an event of this organizer, those no longer asked too, with how many have answered. */
export async function listQuestionsForEdit(actor: Actor, eventId: string) {
  const rows = await db().rsvpQuestion.findMany({
    where: { event: { AND: [{ id: eventId }, editableBy(actor)] } },
    orderBy: { position: "asc" },
    select: {
      ...{ id: true, kind: true, label: true, options: true, isRequired: true, retiredAt: true },
      _count: { select: { answers: true } },
    },
  });
  return rows.map(({ _count, retiredAt, ...question }) => ({
    ...question,
    isRetired: retiredAt !== null,
    answers: _count.answers,
  }));
}
