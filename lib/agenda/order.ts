import "server-only";
import type { Tx } from "@/lib/platform/db";
import type { FlowSlot } from "./flow-rules";

/** The slots of an event in their order, in the caller's transaction. */
export function readOrder(tx: Tx, eventId: string): Promise<FlowSlot[]> {
  return tx.agendaItem.findMany({
    where: { eventId },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: { id: true, startsAt: true, minutes: true, trackId: true },
  });
}

/**
 * Numbers the slots anew and keeps the starts that moved. Two may share a number until the commit; the event's lock
 * keeps others from doing the same.
 */
export async function saveOrder(tx: Tx, slots: readonly FlowSlot[]): Promise<void> {
  for (const [position, { id, startsAt }] of slots.entries()) {
    await tx.agendaItem.update({ where: { id }, data: { position, startsAt }, select: { id: true } });
  }
}
