import { describe, expect, test } from "vitest";
import { NotFound } from "@/lib/access/outcomes";
import { now, plantDraft } from "@/lib/events/testing";
import { db } from "@/lib/platform/db";
import { withDatabase } from "@/lib/platform/testing";
import { formatTime } from "@/lib/platform/time";
import { addItem, closeGap, editItem, placeItem, removeItem } from "./mutations";
import { ItemInput, NewItemInput, SlotLineInput } from "./schema";
import { addTrack, removeTrack, renameTrack } from "./track-mutations";

withDatabase();

/** An evening from 18:00 with these slots on it, each "title time minutes". */
async function plantEvening(...slots: string[]) {
  const { eventId, organizer, stranger } = await plantDraft();
  const ids: Record<string, string> = {};
  const add = async (text: string, trackId = "") => {
    const [title = "", time, minutes] = text.split(" ");
    const input = NewItemInput.parse({ eventId, kind: "talk", title, time, minutes, trackId });
    const added = await addItem(organizer, input, now);
    if (!added.ok) throw new Error(added.reason);
    ids[title] = added.itemId;
  };
  for (const text of slots) await add(text);
  const id = (title: string) => ids[title] ?? "";
  const edit = (title: string, time: string, minutes: string) =>
    editItem(organizer, SlotLineInput.parse({ itemId: id(title), title, time, minutes }), now);
  const look = async () => {
    const items = await db().agendaItem.findMany({ where: { eventId }, orderBy: { position: "asc" } });
    return items
      .map(({ title, startsAt }) => `${title} ${startsAt ? formatTime(startsAt, "Asia/Kolkata") : "–"}`)
      .join(", ");
  };
  return { eventId, organizer, stranger, add, id, edit, look };
}

describe("times flow", () => {
  test("when one gets longer, and when one is put in another place", async () => {
    const { organizer, edit, id, look } = await plantEvening("Doors 18:00 30", "Panel 18:30 60", "Talk 19:45 30");
    await edit("Doors", "18:00", "45");
    expect(await look()).toBe("Doors 18:00, Panel 18:45, Talk 20:00");
    await placeItem(organizer, { itemId: id("Talk"), beforeId: id("Panel") }, now);
    expect(await look()).toBe("Doors 18:00, Talk 19:00, Panel 19:30");
    await placeItem(organizer, { itemId: id("Doors"), beforeId: "gone" }, now);
    expect(await look()).toBe("Talk 18:00, Panel 18:30, Doors 19:30");
  });

  test("when one comes in, and a gap is closed; one that goes leaves its time free", async () => {
    const { organizer, add, id, look } = await plantEvening("Doors 18:00 30", "Panel 18:30 60");
    await add("Hello 18:20 15");
    expect(await look()).toBe("Doors 18:00, Hello 18:20, Panel 18:35");
    await removeItem(organizer, id("Hello"), now);
    expect(await look()).toBe("Doors 18:00, Panel 18:35");
    await closeGap(organizer, id("Panel"), now);
    expect(await look()).toBe("Doors 18:00, Panel 18:30");
    await closeGap(organizer, id("Panel"), now);
    expect(await look()).toBe("Doors 18:00, Panel 18:30");
  });

  test("a line of the running order leaves the description and the track as they are", async () => {
    const { eventId, organizer, id, edit } = await plantEvening("Doors 18:00 30");
    await addTrack(organizer, { eventId, name: "Left" }, now);
    const { id: trackId } = await db().track.findFirstOrThrow({ where: { eventId } });
    const whole = { itemId: id("Doors"), title: "Doors", description: "Tea.", trackId };
    expect(await editItem(organizer, ItemInput.parse(whole), now)).toMatchObject({ ok: true });
    await edit("Doors", "18:10", "20");
    expect(await db().agendaItem.findFirst({ where: { id: id("Doors") } })).toMatchObject({
      ...{ description: "Tea.", trackId, minutes: 20 },
    });
  });
});

describe("a track", () => {
  test("is added, renamed, and given up with nothing lost from the agenda", async () => {
    const { eventId, organizer, add, look } = await plantEvening("Doors 18:00 30");
    expect(await addTrack(organizer, { eventId, name: "Left" }, now)).toMatchObject({ ok: true });
    expect(await addTrack(organizer, { eventId, name: "Right" }, now)).toMatchObject({ ok: true });
    expect(await addTrack(organizer, { eventId, name: "LEFT" }, now)).toMatchObject({ reason: "taken" });
    const [left, right] = await db().track.findMany({ where: { eventId }, orderBy: { position: "asc" } });
    await add("Koans 18:30 30", left?.id);
    await add("Routers 18:30 60", right?.id);
    expect(await look()).toBe("Doors 18:00, Koans 18:30, Routers 18:30");
    const named = { trackId: left?.id ?? "", seen: undefined };
    expect(await renameTrack(organizer, { ...named, name: "right" }, now)).toMatchObject({ reason: "taken" });
    expect(await renameTrack(organizer, { ...named, name: "Hall" }, now)).toMatchObject({ ok: true });
    await removeTrack(organizer, left?.id ?? "", now);
    expect(await look()).toBe("Doors 18:00, Koans 18:30, Routers 18:30");
    expect(await db().track.count({ where: { eventId } })).toBe(1);
    const told = await db().change.findMany({ where: { eventId, act: { startsWith: "track" } } });
    expect(told.map(({ act }) => act).sort()).toEqual(["track.added", "track.added", "track.removed", "track.renamed"]);
  });

  test("is its own organizers' alone, and of its own event", async () => {
    const here = await plantEvening("Doors 18:00 30");
    const there = await plantEvening("Doors 18:00 30");
    await addTrack(there.organizer, { eventId: there.eventId, name: "Left" }, now);
    const { id: trackId } = await db().track.findFirstOrThrow({ where: { eventId: there.eventId } });
    const refused = (act: Promise<unknown>) => expect(act).rejects.toThrow(NotFound);
    await refused(addTrack(there.stranger, { eventId: there.eventId, name: "Mine" }, now));
    await refused(renameTrack(there.stranger, { trackId, seen: undefined, name: "Mine" }, now));
    await refused(removeTrack(there.stranger, trackId, now));
    await refused(removeTrack(there.organizer, "7", now));
    await refused(placeItem(there.stranger, { itemId: there.id("Doors"), beforeId: "" }, now));
    await refused(closeGap(there.stranger, there.id("Doors"), now));
    const foreign = { itemId: here.id("Doors"), title: "Doors", trackId };
    await refused(editItem(here.organizer, ItemInput.parse(foreign), now));
  });
});
