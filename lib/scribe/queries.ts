import "server-only";
import { db } from "@/lib/platform/db";
import { findDuty } from "@/lib/volunteers/queries";

/** What a scribe's device knows of an evening: its panels with what was noted so far. */
export type ScribeState = NonNullable<Awaited<ReturnType<typeof findScribeDesk>>>;

/** The desk a secret opens; null where it opens nothing, or no more. */
export async function findScribeDesk(secret: string, now: Date) {
  const duty = await findDuty(secret, "scribe", now);
  if (!duty) return null;
  const { id: eventId, title, endsAt } = duty.event;
  const [panels, notes] = await Promise.all([listPanels(eventId), listNotes(eventId)]);
  return { event: { title, endsAt }, scribeName: duty.label, panels, notes };
}

async function listPanels(eventId: string) {
  const items = await db().agendaItem.findMany({
    where: { eventId, kind: "panel" },
    orderBy: { position: "asc" },
    select: {
      id: true,
      title: true,
      panel: {
        select: {
          currentQuestionId: true,
          questions: { orderBy: { position: "asc" }, select: { id: true, text: true } },
          panelists: {
            orderBy: [{ role: "asc" }, { position: "asc" }, { id: "asc" }],
            select: { id: true, role: true, person: { select: { name: true } } },
          },
        },
      },
    },
  });
  return items.map(({ id, title, panel }) => ({
    ...{ id, title, currentQuestionId: panel?.currentQuestionId ?? null, questions: panel?.questions ?? [] },
    voices: (panel?.panelists ?? []).map((seat) => ({ id: seat.id, role: seat.role, name: seat.person.name })),
  }));
}

async function listNotes(eventId: string) {
  return db().scribeNote.findMany({
    where: { panel: { agendaItem: { eventId } } },
    orderBy: [{ startedAt: "asc" }, { id: "asc" }],
    select: {
      ...{ id: true, scribeId: true, scribeName: true, questionId: true, panelistId: true },
      ...{ text: true, revision: true, startedAt: true },
    },
  });
}
