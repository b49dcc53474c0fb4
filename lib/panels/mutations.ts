import "server-only";
import type { Actor } from "@/lib/access/actor";
import { type Outcome, refused } from "@/lib/access/outcomes";
import { type Newer, newerThan } from "@/lib/access/seen";
import { lockItemForEdit, lockPartForEdit } from "@/lib/agenda/access";
import { type NewChange, recordChange, recordRemoval } from "@/lib/history/mutations";
import type { Act } from "@/lib/history/rules";
import { resolvePerson } from "@/lib/people/mutations";
import { type Tx, transaction } from "@/lib/platform/db";
import { stepped } from "@/lib/platform/order";
import type { NewPanelist, PanelistInput, PanelistRemoval, PanelistStep } from "./schema";
import { seatTexts } from "./texts";

/** Where somebody sits who changed: the page to go back to. */
type Seat = { eventId: string; panelId: string; panelistId: string };
/** With what history calls the seat and its panel. */
type NamedSeat = Seat & { name: string; panelTitle: string };

/** Gives a person a seat on the panel. Refused when they have one. */
export async function addPanelist(
  actor: Actor,
  input: NewPanelist,
  now: Date,
): Promise<Outcome<Seat, "already-there">> {
  return transaction(async (tx) => {
    const { eventId, title } = await lockPanel(tx, actor, input.panelId);
    const { id: personId } = await resolvePerson(tx, input);
    const { panelId, role, affiliation } = input;
    const seats = await tx.panelist.findMany({ where: { panelId }, select: { personId: true, position: true } });
    if (seats.some((seat) => seat.personId === personId)) return refused("already-there", "personName");
    const position = Math.max(-1, ...seats.map((seat) => seat.position)) + 1;
    const { id, person } = await tx.panelist.create({
      data: { panelId, personId, role, affiliation, position },
      select: { id: true, person: { select: { name: true } } },
    });
    const change = { act: "panelist.added", subject: person.name, eventId, details: { other: title } } as const;
    await recordChange(tx, actor, change, now);
    return { ok: true, eventId, panelId, panelistId: id };
  });
}

/** Changes the role somebody has on the panel, and the affiliation they had then. */
export async function editPanelist(
  actor: Actor,
  input: PanelistInput,
  now: Date,
): Promise<({ ok: true } & Seat) | Newer> {
  return transaction(async (tx) => {
    const { role, affiliation } = input;
    const seat = await lockPanelist(tx, actor, input.panelistId);
    const before = await tx.panelist.findUniqueOrThrow({ where: { id: seat.panelistId } });
    const newer = newerThan(input.seen, seatTexts(before));
    if (newer) return newer;
    await tx.panelist.update({ where: { id: seat.panelistId }, data: { role, affiliation } });
    await recordChange(tx, actor, changeOf("panelist.edited", seat), now);
    return { ok: true, ...seat };
  });
}

/** Names somebody a step earlier or later. */
export async function movePanelist(actor: Actor, input: PanelistStep, now: Date): Promise<Seat> {
  return transaction(async (tx) => {
    const seat = await lockPanelist(tx, actor, input.panelistId);
    const seats = await tx.panelist.findMany({
      where: { panelId: seat.panelId },
      orderBy: [{ position: "asc" }, { id: "asc" }],
      select: { id: true },
    });
    const order = stepped(
      seats.map(({ id }) => id),
      seat.panelistId,
      input.step,
    );
    for (const [position, id] of order.entries()) await tx.panelist.update({ where: { id }, data: { position } });
    await recordChange(tx, actor, changeOf("panelist.moved", seat), now);
    return seat;
  });
}

/** Takes a seat away, and with it every answer given from it: so one with answers wants to be confirmed. */
export async function removePanelist(
  actor: Actor,
  input: PanelistRemoval,
  now: Date,
): Promise<Outcome<Seat, "has-answers">> {
  return transaction(async (tx) => {
    const seat = await lockPanelist(tx, actor, input.panelistId);
    const answers = await tx.panelAnswer.count({ where: { panelistId: seat.panelistId } });
    if (answers > 0 && !input.isConfirmed) return refused("has-answers");
    const removal = changeOf("panelist.removed", seat);
    await recordRemoval(tx, actor, removal, { table: "Panelist", id: seat.panelistId }, now);
    await tx.panelist.delete({ where: { id: seat.panelistId } });
    return { ok: true, ...seat };
  });
}

/** Holds the event of this panel. The panel itself comes to be with the first thing that is put into it. */
export async function lockPanel(tx: Tx, actor: Actor, panelId: string): Promise<{ eventId: string; title: string }> {
  const { eventId, title } = await lockItemForEdit(tx, actor, ["panel"], panelId);
  await tx.panel.upsert({ where: { agendaItemId: panelId }, create: { agendaItemId: panelId }, update: {} });
  return { eventId, title };
}

async function lockPanelist(tx: Tx, actor: Actor, panelistId: string): Promise<NamedSeat> {
  const seat = await lockPartForEdit(tx, actor, ["panel"], panelistId, async (id) => {
    const row = await tx.panelist.findUnique({
      where: { id },
      select: {
        ...{ panelId: true, person: { select: { name: true } } },
        panel: { select: { agendaItem: { select: { eventId: true, title: true } } } },
      },
    });
    if (!row) return null;
    const { eventId, title } = row.panel.agendaItem;
    return { itemId: row.panelId, eventId, name: row.person.name, panelTitle: title };
  });
  const { itemId: panelId, ...named } = seat;
  return { panelId, panelistId, ...named };
}

function changeOf(act: Act, { name, panelTitle, eventId }: NamedSeat): NewChange {
  return { act, subject: name, eventId, details: { other: panelTitle } };
}
