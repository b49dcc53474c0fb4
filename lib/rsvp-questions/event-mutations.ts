import "server-only";
import type { Actor } from "@/lib/access/actor";
import { copyWithAgendaIn } from "@/lib/agenda/mutations";
import type { SavingRefusal } from "@/lib/events/refusals";
import type { DuplicateInput } from "@/lib/events/schema";
import { type Tx, transaction } from "@/lib/platform/db";

/** A new draft like an event of before: with its running order but nobody in it, and asking its guests the same. */
export function duplicateEvent(
  actor: Actor,
  input: DuplicateInput,
  now: Date,
): Promise<{ ok: true; id: string; slug: string } | SavingRefusal> {
  return transaction(async (tx) => {
    const copy = await copyWithAgendaIn(tx, actor, input, now);
    if (copy.ok) await copyGuestForm(tx, input.eventId, copy.id);
    return copy;
  });
}

/** What is no longer asked stays with the event that asked it. */
async function copyGuestForm(tx: Tx, fromId: string, toId: string): Promise<void> {
  const { consentsAsked, rsvpQuestions } = await tx.event.findUniqueOrThrow({
    where: { id: fromId },
    select: {
      consentsAsked: true,
      rsvpQuestions: {
        where: { retiredAt: null },
        orderBy: { position: "asc" },
        select: { kind: true, label: true, options: true, isRequired: true },
      },
    },
  });
  await tx.event.update({ where: { id: toId }, data: { consentsAsked }, select: { id: true } });
  await tx.rsvpQuestion.createMany({
    data: rsvpQuestions.map((question, position) => ({ ...question, position, eventId: toId })),
  });
}
