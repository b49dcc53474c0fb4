import { describe, expect, it } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { NotFound } from "@/lib/access/outcomes";
import type { DuplicateInput } from "@/lib/events/schema";
import { publishEventIn } from "@/lib/events/status-mutations";
import { now, plantDraft, readEvent } from "@/lib/events/testing";
import { db, transaction } from "@/lib/platform/db";
import { stepped } from "@/lib/platform/order";
import { withDatabase } from "@/lib/platform/testing";
import { addItem, copyWithAgendaIn, editItem, moveItem, removeItem } from "./mutations";
import type { NewItemInput } from "./schema";

withDatabase();

const typed = { title: "Break", description: "", day: "", time: "", minutes: null };

async function plantAgenda(titles: string[]) {
  const draft = await plantDraft();
  const add = (wanted: Partial<NewItemInput>) =>
    addItem(draft.organizer, { ...typed, eventId: draft.eventId, kind: "break", ...wanted }, now);
  const ids: string[] = [];
  for (const title of titles) {
    const outcome = await add({ title });
    if (outcome.ok) ids.push(outcome.itemId);
  }
  const order = async () => (await readEvent(draft.eventId)).agendaItems.map(({ title }) => title);
  return { ...draft, add, ids, order };
}

describe("a slot", () => {
  it("goes where its time belongs, on the clock of the event's zone", async () => {
    const { add, order, eventId } = await plantAgenda([]);
    await add({ title: "Talks", time: "19:00", minutes: 60 });
    await add({ title: "Doors", time: "18:00" });
    await add({ title: "Some time" });
    await add({ title: "Panel", time: "18:30" });
    expect(await order()).toEqual(["Doors", "Panel", "Talks", "Some time"]);
    const { agendaItems } = await readEvent(eventId);
    expect(agendaItems[0]?.startsAt).toEqual(new Date("2027-01-09T12:30:00Z"));
    expect(agendaItems.map(({ position }) => position)).toEqual([0, 1, 2, 3]);
  });

  it("lies on a day of the event", async () => {
    const { add, order } = await plantAgenda([]);
    const outside = await add({ day: "2027-01-10", time: "18:00" });
    expect(outside).toMatchObject({ ok: false, reason: "bad-time", field: "day" });
    expect(await order()).toEqual([]);
  });

  it("begins with the stage of its kind, empty", async () => {
    const { add, eventId } = await plantAgenda([]);
    for (const kind of ["panel", "talk", "workshop", "keynote", "lightning_talks", "social"] as const) {
      await add({ kind, title: kind });
    }
    expect(await db().panel.count({ where: { agendaItem: { eventId } } })).toBe(1);
    expect(await db().talk.count({ where: { agendaItem: { eventId } } })).toBe(3);
  });

  it("is saved, and removed with the gap closed", async () => {
    const { ids, organizer, order, eventId } = await plantAgenda(["One", "Two", "Three"]);
    const [one = "", two = ""] = ids;
    await editItem(organizer, { ...typed, itemId: one, title: "First", time: "18:15", minutes: 15 }, now);
    const late = await editItem(organizer, { ...typed, itemId: one, time: "99:99" }, now);
    expect(late).toMatchObject({ reason: "bad-time", field: "time" });
    await removeItem(organizer, two, now);
    expect(await order()).toEqual(["First", "Three"]);
    expect((await readEvent(eventId)).agendaItems.map(({ position }) => position)).toEqual([0, 1]);
  });

  it("moves a step, and stays at either end", async () => {
    const { ids, organizer, order } = await plantAgenda(["One", "Two", "Three"]);
    const [one = "", , three = ""] = ids;
    await moveItem(organizer, { itemId: three, step: "earlier" }, now);
    expect(await order()).toEqual(["One", "Three", "Two"]);
    await moveItem(organizer, { itemId: one, step: "earlier" }, now);
    expect(await order()).toEqual(["One", "Three", "Two"]);
    await moveItem(organizer, { itemId: one, step: "later" }, now);
    expect(await order()).toEqual(["Three", "One", "Two"]);
  });

  it("is not there for strangers, nor for an id that is none", async () => {
    const { ids, stranger, organizer, eventId, order } = await plantAgenda(["One", "Two"]);
    const [itemId = ""] = ids;
    const refused = (act: Promise<unknown>) => expect(act).rejects.toThrow(NotFound);
    await refused(addItem(stranger, { ...typed, eventId, kind: "break" }, now));
    await refused(editItem(stranger, { ...typed, itemId }, now));
    await refused(moveItem(stranger, { itemId, step: "later" }, now));
    await refused(removeItem(stranger, itemId, now));
    await refused(addItem(organizer, { ...typed, eventId: itemId, kind: "break" }, now));
    await refused(editItem(organizer, { ...typed, itemId: eventId }, now));
    await refused(moveItem(organizer, { itemId: "7", step: "later" }, now));
    await refused(removeItem(organizer, "../..", now));
    expect(await order()).toEqual(["One", "Two"]);
  });
});

describe("two who move slots at once", () => {
  it("both get their way", async () => {
    const { ids, organizer, order } = await plantAgenda(["One", "Two", "Three", "Four"]);
    const [one = "", , , four = ""] = ids;
    await Promise.all([
      moveItem(organizer, { itemId: one, step: "later" }, now),
      moveItem(organizer, { itemId: four, step: "earlier" }, now),
    ]);
    expect(await order()).toEqual(["Two", "One", "Four", "Three"]);
  });

  it("would undo one another if the event were not held meanwhile", async () => {
    const { ids, eventId, order } = await plantAgenda(["One", "Two", "Three", "Four"]);
    const [one = "", , , four = ""] = ids;
    let readers = 0;
    let go = () => {};
    const bothHaveRead = new Promise<void>((resolve) => {
      go = resolve;
    });
    const moveWithoutHolding = (id: string, step: "earlier" | "later") =>
      transaction(async (tx) => {
        const slots = await tx.agendaItem.findMany({ where: { eventId }, orderBy: { position: "asc" } });
        readers += 1;
        if (readers === 2) go();
        await bothHaveRead;
        const order = stepped(
          slots.map((slot) => slot.id),
          id,
          step,
        );
        for (const [position, slotId] of order.entries()) {
          await tx.agendaItem.update({ where: { id: slotId }, data: { position } });
        }
      });
    await Promise.allSettled([moveWithoutHolding(one, "later"), moveWithoutHolding(four, "earlier")]);
    expect(await order()).not.toEqual(["Two", "One", "Four", "Three"]);
  });
});

describe("duplicating an event", () => {
  it("makes a draft of its place, texts and running order, on another day", async () => {
    const venue = { name: "The long room", address: "MG Road 1", city: "Bengaluru" };
    const original = await plantDraft({ venue, summary: "An evening.", series: { name: "Copied" }, edition: 4 });
    const { eventId, organizer } = original;
    const panel = { ...typed, eventId, kind: "panel", title: "Panel", time: "18:30", minutes: 60 } as const;
    const added = await addItem(organizer, panel, now);
    await transaction((tx) => publishEventIn(tx, organizer, eventId, now));
    await addModerator(added.ok ? added.itemId : "");

    const copy = await duplicateEvent(organizer, { eventId, title: "Next evening", startsAt: "2027-02-13T19:00" });
    const made = await readEvent(copy.ok ? copy.id : "");
    expect(made).toMatchObject({
      slug: "next-evening",
      status: "draft",
      summary: "An evening.",
      startsAt: new Date("2027-02-13T13:30:00Z"),
      endsAt: new Date("2027-02-13T16:30:00Z"),
      venue,
      edition: 5,
      publishedAt: null,
      agendaItems: [{ kind: "panel", title: "Panel", startsAt: new Date("2027-02-13T14:00:00Z"), minutes: 60 }],
    });
    const panels = { agendaItem: { eventId: made.id } };
    expect(await db().panel.count({ where: panels })).toBe(1);
    expect(await db().panelist.count({ where: { panel: panels } })).toBe(0);
  });

  it("takes RSVPs as the first did, but for when", async () => {
    const window = { rsvpsOpenAt: new Date("2027-01-01T12:00:00Z"), rsvpsCloseAt: new Date("2027-01-08T12:00:00Z") };
    const options = { capacity: 30, hasWaitlist: false, needsApproval: true, plusOnesLimit: 2, reminders: [180] };
    const { eventId, organizer } = await plantDraft({ ...options, ...window, showsAttendance: false });
    const copy = await duplicateEvent(organizer, { eventId, title: "Again", startsAt: "2027-02-13T19:00" });
    const kept = { ...options, showsAttendance: false, rsvpsOpenAt: null, rsvpsCloseAt: null };
    expect(await readEvent(copy.ok ? copy.id : "")).toMatchObject(kept);
  });

  it("leaves the way in and the guests with the first", async () => {
    const { eventId, organizer } = await plantDraft({ attendability: "online", joinUrl: "https://meet.example.org/x" });
    await db().event.update({ where: { id: eventId }, data: { seatsTaken: 3 } });
    const copy = await duplicateEvent(organizer, { eventId, title: "Again", startsAt: "2027-02-13T19:00" });
    expect(await readEvent(copy.ok ? copy.id : "")).toMatchObject({ joinUrl: null, seatsTaken: 0 });
  });

  it("wants a time there is, and an organizer of the event", async () => {
    const { eventId, organizer, stranger } = await plantDraft();
    const input = { eventId, title: "Again", startsAt: "some day" };
    expect(await duplicateEvent(organizer, input)).toMatchObject({ reason: "bad-time", field: "startsAt" });
    await expect(duplicateEvent(stranger, { ...input, startsAt: "2027-02-13T19:00" })).rejects.toThrow(NotFound);
  });
});

function duplicateEvent(actor: Actor, input: DuplicateInput) {
  return transaction((tx) => copyWithAgendaIn(tx, actor, input, now));
}

async function addModerator(panelId: string): Promise<void> {
  const person = await db().person.create({ data: { slug: "abhiram", name: "Abhiram" } });
  await db().panelist.create({ data: { panelId, personId: person.id, role: "moderator", position: 0 } });
}
