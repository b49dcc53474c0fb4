import "server-only";
import type { AgendaItemKind } from "@/generated/prisma/enums";
import type { Actor } from "@/lib/access/actor";
import { refused } from "@/lib/access/outcomes";
import { type Newer, newerThan } from "@/lib/access/seen";
import { lockEventForEdit } from "@/lib/events/access";
import { copyEventIn } from "@/lib/events/mutations";
import type { BadTime, SavingRefusal } from "@/lib/events/refusals";
import type { DuplicateInput } from "@/lib/events/schema";
import { type Tx, transaction } from "@/lib/platform/db";
import { stepped } from "@/lib/platform/order";
import { lockItemForEdit } from "./access";
import { placeFor, readSlotTime } from "./rules";
import { AGENDA_KINDS, type ItemInput, type ItemStep, type NewItemInput } from "./schema";
import { slotTexts } from "./texts";

type Where = { eventId: string; itemId: string };

/** Adds a slot where its time belongs in the running order. */
export function addItem(actor: Actor, input: NewItemInput): Promise<({ ok: true } & Where) | BadTime> {
  return transaction(async (tx) => {
    const event = await lockEventForEdit(tx, actor, input.eventId);
    const slot = readSlotTime(input, event);
    if ("problem" in slot) return { ...refused("bad-time", slot.field), problem: slot.problem };
    const slots = await listSlots(tx, event.id);
    const position = placeFor(slot.startsAt, slots);
    const { kind, title, description, minutes } = input;
    const item = await tx.agendaItem.create({
      data: { eventId: event.id, position, kind, title, description, minutes, ...slot, ...stageFor(kind) },
      select: { id: true },
    });
    await putInOrder(tx, [...slots.slice(0, position), item, ...slots.slice(position)]);
    return { ok: true, eventId: event.id, itemId: item.id };
  });
}

/** Saves what an organizer types about a slot. What kind it is stays: what happens in it depends on that. */
export function editItem(actor: Actor, input: ItemInput): Promise<({ ok: true } & Where) | BadTime | Newer> {
  return transaction(async (tx) => {
    const { id, eventId } = await lockItemForEdit(tx, actor, AGENDA_KINDS, input.itemId);
    const event = await lockEventForEdit(tx, actor, eventId);
    const newer = newerThan(input.seen, slotTexts(await tx.agendaItem.findUniqueOrThrow({ where: { id } }), event));
    if (newer) return newer;
    const slot = readSlotTime(input, event);
    if ("problem" in slot) return { ...refused("bad-time", slot.field), problem: slot.problem };
    const { title, description, minutes } = input;
    await tx.agendaItem.update({ where: { id }, data: { title, description, minutes, ...slot }, select: { id: true } });
    return { ok: true, eventId, itemId: id };
  });
}

/** Takes a slot out of the running order, with everything that was to happen in it. */
export function removeItem(actor: Actor, itemId: string): Promise<Where> {
  return transaction(async (tx) => {
    const { id, eventId } = await lockItemForEdit(tx, actor, AGENDA_KINDS, itemId);
    await tx.agendaItem.delete({ where: { id }, select: { id: true } });
    await putInOrder(tx, await listSlots(tx, eventId));
    return { eventId, itemId: id };
  });
}

/** Moves a slot one step in the running order. At either end it stays. */
export function moveItem(actor: Actor, input: ItemStep): Promise<Where> {
  return transaction(async (tx) => {
    const { id, eventId } = await lockItemForEdit(tx, actor, AGENDA_KINDS, input.itemId);
    const ids = (await listSlots(tx, eventId)).map((slot) => slot.id);
    await putInOrder(
      tx,
      stepped(ids, id, input.step).map((slotId) => ({ id: slotId })),
    );
    return { eventId, itemId: id };
  });
}

/** A new draft like an event of before, inside the caller's transaction: with its running order but nobody in it. */
export async function copyWithAgendaIn(
  tx: Tx,
  actor: Actor,
  input: DuplicateInput,
): Promise<{ ok: true; id: string; slug: string } | SavingRefusal> {
  const copy = await copyEventIn(tx, actor, input);
  if (!copy.ok) return copy;
  const { id, slug, movedBy } = copy;
  const items = await tx.agendaItem.findMany({ where: { eventId: input.eventId }, orderBy: { position: "asc" } });
  for (const { id: _original, startsAt, ...item } of items) {
    const moved = startsAt && new Date(startsAt.getTime() + movedBy);
    await tx.agendaItem.create({ data: { ...item, eventId: id, startsAt: moved, ...stageFor(item.kind) } });
  }
  return { ok: true, id, slug };
}

/** The empty stage that a kind of slot begins with. */
function stageFor(kind: AgendaItemKind) {
  if (kind === "panel") return { panel: { create: {} } };
  const holdsTalk = kind === "talk" || kind === "workshop" || kind === "keynote";
  return holdsTalk ? { talk: { create: {} } } : {};
}

function listSlots(tx: Tx, eventId: string) {
  return tx.agendaItem.findMany({
    where: { eventId },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: { id: true, startsAt: true, minutes: true },
  });
}

/**
 * Numbers the slots anew. Two may share a number until the commit; the event's lock keeps others from doing the same.
 */
async function putInOrder(tx: Tx, slots: readonly { id: string }[]): Promise<void> {
  for (const [position, { id }] of slots.entries()) {
    await tx.agendaItem.update({ where: { id }, data: { position }, select: { id: true } });
  }
}
