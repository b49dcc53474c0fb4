import "server-only";
import type { AgendaItemKind } from "@/generated/prisma/enums";
import type { Actor } from "@/lib/access/actor";
import { NotFound, refused } from "@/lib/access/outcomes";
import { type Newer, newerThan } from "@/lib/access/seen";
import { lockEventForEdit } from "@/lib/events/access";
import { copyEventIn } from "@/lib/events/mutations";
import type { BadTime, SavingRefusal } from "@/lib/events/refusals";
import type { DuplicateInput } from "@/lib/events/schema";
import { recordChange, recordEdit, recordRemoval } from "@/lib/history/mutations";
import { type Tx, transaction } from "@/lib/platform/db";
import { fingerprintOf } from "@/lib/platform/fingerprint";
import { stepped } from "@/lib/platform/order";
import { lockItemForEdit } from "./access";
import { freeBefore } from "./clash-rules";
import { flowAfterEdit, flowAfterMove, flowAround } from "./flow-rules";
import { readOrder, saveOrder } from "./order";
import { placeFor, readSlotTime } from "./rules";
import {
  AGENDA_KINDS,
  type ItemInput,
  type ItemPlace,
  type ItemStep,
  type NewItemInput,
  type SlotLineInput,
} from "./schema";
import { slotTexts } from "./texts";

type Where = { eventId: string; itemId: string };

/** Adds a slot where its time belongs in the running order. What it runs into moves along. */
export function addItem(actor: Actor, input: NewItemInput, now: Date): Promise<({ ok: true } & Where) | BadTime> {
  return transaction(async (tx) => {
    const event = await lockEventForEdit(tx, actor, input.eventId);
    const slot = readSlotTime(input, event);
    if ("problem" in slot) return { ...refused("bad-time", slot.field), problem: slot.problem };
    const slots = await readOrder(tx, event.id);
    const position = placeFor(slot.startsAt, slots);
    const { kind, title, description, minutes } = input;
    const trackId = await findTrackId(tx, event.id, input.trackId ?? "");
    const item = await tx.agendaItem.create({
      data: { eventId: event.id, position, kind, title, description, minutes, trackId, ...slot, ...stageFor(kind) },
      select: { id: true },
    });
    await saveOrder(tx, flowAround(slots, { id: item.id, minutes, trackId, ...slot }, position));
    await recordChange(tx, actor, { act: "item.added", subject: title, eventId: event.id }, now);
    return { ok: true, eventId: event.id, itemId: item.id };
  });
}

/** What is not named stays as it is. */
type ItemEdit = SlotLineInput & Partial<Pick<ItemInput, "description" | "trackId">>;

/**
 * Saves what an organizer types about a slot, and moves along what follows it. What kind it is stays: what happens in
 * it depends on that. Answers with the fingerprint to go on from.
 */
export function editItem(
  actor: Actor,
  input: ItemEdit,
  now: Date,
): Promise<({ ok: true; seen: string } & Where) | BadTime | Newer> {
  return transaction(async (tx) => {
    const { id, eventId } = await lockItemForEdit(tx, actor, AGENDA_KINDS, input.itemId);
    const event = await lockEventForEdit(tx, actor, eventId);
    const before = await readSlot(tx, id);
    const newer = newerThan(input.seen, slotTexts(before, event));
    if (newer) return newer;
    const slot = readSlotTime(input, event);
    if ("problem" in slot) return { ...refused("bad-time", slot.field), problem: slot.problem };
    const { title, minutes, description = before.description } = input;
    const trackId = input.trackId === undefined ? before.trackId : await findTrackId(tx, eventId, input.trackId);
    await saveOrder(tx, flowAfterEdit(await readOrder(tx, eventId), { id, minutes, trackId, ...slot }));
    await tx.agendaItem.update({ where: { id }, data: { title, description, minutes, trackId }, select: { id: true } });
    const texts = { before: slotTexts(before, event), after: slotTexts(await readSlot(tx, id), event) };
    await recordEdit(tx, actor, { act: "item.edited", subject: title, eventId }, texts, now);
    return { ok: true, eventId, itemId: id, seen: fingerprintOf(texts.after) };
  });
}

function readSlot(tx: Tx, id: string) {
  return tx.agendaItem.findUniqueOrThrow({ where: { id }, include: { track: { select: { name: true } } } });
}

/** A track of this very event, or none. */
async function findTrackId(tx: Tx, eventId: string, trackId: string): Promise<string | null> {
  if (trackId === "") return null;
  const track = await tx.track.findFirst({ where: { id: trackId, eventId }, select: { id: true } });
  if (!track) throw new NotFound();
  return track.id;
}

/** Takes a slot out of the running order, with everything that was to happen in it. Its time is free then. */
export function removeItem(actor: Actor, itemId: string, now: Date): Promise<Where> {
  return transaction(async (tx) => {
    const { id, eventId, title } = await lockItemForEdit(tx, actor, AGENDA_KINDS, itemId);
    await recordRemoval(tx, actor, { act: "item.removed", subject: title, eventId }, { table: "AgendaItem", id }, now);
    await tx.agendaItem.delete({ where: { id }, select: { id: true } });
    await saveOrder(tx, await readOrder(tx, eventId));
    return { eventId, itemId: id };
  });
}

/** Moves a slot one step in the running order, and the times with it. At either end it stays. */
export function moveItem(actor: Actor, input: ItemStep, now: Date): Promise<Where> {
  return reorder(actor, input.itemId, (ids) => stepped(ids, input.itemId, input.step), now);
}

/** Puts a slot before another one, or at the end where that one is gone, and the times with it. */
export function placeItem(actor: Actor, { itemId, beforeId }: ItemPlace, now: Date): Promise<Where> {
  const order = (ids: string[]) => {
    const others = ids.filter((id) => id !== itemId);
    const at = others.indexOf(beforeId);
    return others.toSpliced(at < 0 ? others.length : at, 0, itemId);
  };
  return reorder(actor, itemId, order, now);
}

/** Lets a slot begin as soon as what is before it has ended. What follows moves along. */
export function closeGap(actor: Actor, itemId: string, now: Date): Promise<Where> {
  return transaction(async (tx) => {
    const { id, eventId, title } = await lockItemForEdit(tx, actor, AGENDA_KINDS, itemId);
    const slots = await readOrder(tx, eventId);
    const [slot] = slots.filter((one) => one.id === id);
    const free = slot ? freeBefore(slot, slots.slice(0, slots.indexOf(slot))) : 0;
    if (slot?.startsAt && free > 0) {
      await saveOrder(tx, flowAfterEdit(slots, { ...slot, startsAt: new Date(slot.startsAt.getTime() - free) }));
      await recordChange(tx, actor, { act: "item.moved", subject: title, eventId }, now);
    }
    return { eventId, itemId: id };
  });
}

function reorder(actor: Actor, itemId: string, order: (ids: string[]) => string[], now: Date): Promise<Where> {
  return transaction(async (tx) => {
    const { id, eventId, title } = await lockItemForEdit(tx, actor, AGENDA_KINDS, itemId);
    const slots = await readOrder(tx, eventId);
    await saveOrder(tx, flowAfterMove(slots, order(slots.map((slot) => slot.id)), id));
    await recordChange(tx, actor, { act: "item.moved", subject: title, eventId }, now);
    return { eventId, itemId: id };
  });
}

/** A new draft like an event of before, inside the caller's transaction: with its running order but nobody in it. */
export async function copyWithAgendaIn(
  tx: Tx,
  actor: Actor,
  input: DuplicateInput,
  now: Date,
): Promise<{ ok: true; id: string; slug: string } | SavingRefusal> {
  const copy = await copyEventIn(tx, actor, input, now);
  if (!copy.ok) return copy;
  const { id, slug, movedBy } = copy;
  const items = await tx.agendaItem.findMany({ where: { eventId: input.eventId }, orderBy: { position: "asc" } });
  const trackIds = await copyTracks(tx, input.eventId, id);
  for (const { id: _original, startsAt, trackId, ...item } of items) {
    const moved = startsAt && new Date(startsAt.getTime() + movedBy);
    const own = { eventId: id, startsAt: moved, trackId: trackIds.get(trackId ?? "") ?? null };
    await tx.agendaItem.create({ data: { ...item, ...own, ...stageFor(item.kind) } });
  }
  return { ok: true, id, slug };
}

/** The copy's own tracks, by those they are like. */
async function copyTracks(tx: Tx, fromId: string, toId: string): Promise<Map<string, string>> {
  const copies = new Map<string, string>();
  for (const { id, position, name } of await tx.track.findMany({ where: { eventId: fromId } })) {
    const copy = await tx.track.create({ data: { eventId: toId, position, name }, select: { id: true } });
    copies.set(id, copy.id);
  }
  return copies;
}

/** The empty stage that a kind of slot begins with. */
function stageFor(kind: AgendaItemKind) {
  if (kind === "panel") return { panel: { create: {} } };
  const holdsTalk = kind === "talk" || kind === "workshop" || kind === "keynote";
  return holdsTalk ? { talk: { create: {} } } : {};
}
