import "server-only";
import type { Prisma } from "@/generated/prisma/client";
import type { AgendaItemKind } from "@/generated/prisma/enums";
import type { Actor } from "@/lib/access/actor";
import { NotFound } from "@/lib/access/outcomes";
import { editableBy, lockEventForEdit } from "@/lib/events/access";
import type { Tx } from "@/lib/platform/db";
import { isId } from "@/lib/platform/ids";

/**
 * Holds the event of an agenda item while what happens in the item is changed. NotFound for strangers, for an item that
 * is not there, and for one of another kind.
 */
export async function lockItemForEdit(
  tx: Tx,
  actor: Actor,
  kinds: readonly AgendaItemKind[],
  itemId: string,
): Promise<{ id: string; eventId: string; title: string }> {
  if (!isId(itemId)) throw new NotFound();
  const find = () =>
    tx.agendaItem.findUnique({ where: { id: itemId }, select: { id: true, eventId: true, kind: true, title: true } });
  const found = await find();
  if (!found) throw new NotFound();
  await lockEventForEdit(tx, actor, found.eventId);
  // Read anew: only now nobody else can be changing or removing it.
  const item = await find();
  if (!item || !kinds.includes(item.kind)) throw new NotFound();
  return { id: item.id, eventId: item.eventId, title: item.title };
}

/** The same for something inside an agenda item: `find` reads it, before the event is held and again after. */
export async function lockPartForEdit<Part extends { itemId: string }>(
  tx: Tx,
  actor: Actor,
  kinds: readonly AgendaItemKind[],
  partId: string,
  find: (id: string) => Promise<Part | null>,
): Promise<Part> {
  const found = isId(partId) ? await find(partId) : null;
  if (!found) throw new NotFound();
  await lockItemForEdit(tx, actor, kinds, found.itemId);
  const part = await find(partId);
  if (!part) throw new NotFound();
  return part;
}

/** Narrows a read of agenda items to those this organizer may change. */
export function itemForEdit(actor: Actor, itemId: string): Prisma.AgendaItemWhereInput {
  return { id: itemId, event: editableBy(actor) };
}
