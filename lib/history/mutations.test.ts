import { expect, it } from "vitest";
import { type Actor, installation } from "@/lib/access/actor";
import { db, transaction } from "@/lib/platform/db";
import { MINUTE } from "@/lib/platform/durations";
import { withDatabase } from "@/lib/platform/testing";
import { type NewChange, recordChange } from "./mutations";
import { listChanges, olderThanThese } from "./queries";

withDatabase();

const now = new Date("2027-01-02T12:00:00Z");
const later = (minutes: number) => new Date(now.getTime() + minutes * MINUTE);
const record = (doer: Pick<Actor, "userId" | "name">, change: NewChange, at = now) =>
  transaction((tx) => recordChange(tx, doer, change, at));

let planted = 0;
async function plantEvening() {
  planted += 1;
  const { id: chapterId } = await db().chapter.create({
    data: { slug: `history-${planted}`, name: "Chapter", city: "Bengaluru", timeZone: "Asia/Kolkata" },
  });
  const { id: eventId } = await db().event.create({
    data: {
      ...{ slug: `history-${planted}`, title: "Evening", summary: "", timeZone: "Asia/Kolkata" },
      ...{ startsAt: later(60), endsAt: later(120), hosts: { create: { chapterId } } },
    },
  });
  const asha: Actor = { userId: "", name: "Asha", isOwner: false, chapterIds: [chapterId] };
  return { chapterId, eventId, asha };
}

const sentences = async (...asked: Parameters<typeof listChanges>) =>
  (await listChanges(...asked)).map(({ sentence }) => sentence);

it("tells latest first what was done to an event, also to its chapter", async () => {
  const { chapterId, eventId, asha } = await plantEvening();
  await record(asha, { act: "event.created", subject: "Evening", eventId });
  await record(asha, { act: "event.published", subject: "Evening", eventId }, later(1));
  await record(asha, { act: "chapter.edited", subject: "Chapter", chapterId }, later(2));
  const ofEvent = ["Asha announced “Evening”.", "Asha planned “Evening”."];
  expect(await sentences(asha, { eventId }, now)).toEqual(ofEvent);
  expect(await sentences(asha, { chapterId }, now)).toEqual([
    "Asha changed the chapter “Chapter”: something.",
    ...ofEvent,
  ]);
});

it("tells an organizer of another chapter nothing, and an owner everything", async () => {
  const { chapterId, eventId, asha } = await plantEvening();
  const { asha: stranger } = await plantEvening();
  await record(asha, { act: "event.created", subject: "Evening", eventId });
  for (const of of [{ eventId }, { chapterId }, "installation"] as const) {
    expect(await sentences(stranger, of, now)).toEqual([]);
    expect(await sentences(installation, of, now)).toContain("Asha planned “Evening”.");
  }
});

it("tells one sitting once, with everything that was changed in it", async () => {
  const { eventId, asha } = await plantEvening();
  const edit = (field: string, at: Date, doer = asha) =>
    record(doer, { act: "event.edited", subject: "Evening", eventId, details: { fields: [field] } }, at);
  await edit("title", now);
  await edit("starts", later(14));
  expect(await sentences(asha, { eventId }, now)).toEqual(["Asha changed “Evening”: title and starts."]);
  await edit("the place", later(15), { ...asha, name: "Noor" });
  await edit("the place", later(31), { ...asha, name: "Noor" });
  expect(await sentences(asha, { eventId }, now)).toHaveLength(3);
});

it("keeps apart what was done and undone in one sitting", async () => {
  const { eventId, asha } = await plantEvening();
  for (const act of ["event.published", "event.unpublished", "event.published"] as const) {
    await record(asha, { act, subject: "Evening", eventId });
  }
  expect(await sentences(asha, { eventId }, now)).toHaveLength(3);
});

it("is read page by page, and none of one moment is left out", async () => {
  const { eventId, asha } = await plantEvening();
  for (let talk = 0; talk < 53; talk += 1) {
    await record(asha, { act: "item.added", subject: `Talk ${talk}`, eventId });
  }
  const first = await listChanges(asha, { eventId }, now);
  const older = await listChanges(asha, { eventId }, now, olderThanThese(first)?.replace("?after=", ""));
  expect(new Set([...first, ...older].map(({ sentence }) => sentence)).size).toBe(53);
  expect(olderThanThese(older)).toBeUndefined();
});
