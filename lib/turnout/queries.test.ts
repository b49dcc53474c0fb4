import { describe, expect, it } from "vitest";
import { db } from "@/lib/platform/db";
import { withDatabase } from "@/lib/platform/testing";
import { findChapterTurnout, findSeriesTurnout } from "./queries";
import { summaryOf } from "./rules";
import { came, plantChapter, plantGuest, plantPast, stayedAway } from "./testing";

withDatabase();

const now = new Date();

describe("the turnout of a chapter", () => {
  it("tells, event by event from the first, who promised, who was new and who is unaccounted for", async () => {
    const { chapterId, organizer } = await plantChapter();
    const second = await plantPast(now, { chapterId, daysAgo: 10 });
    const first = await plantPast(now, { chapterId, daysAgo: 40 });
    await plantGuest(first, "Ada", came);
    await plantGuest(first, "Grace", stayedAway);
    await plantGuest(second, "Ada", came);
    await plantGuest(second, "Grace", came);
    await plantGuest(second, "Lin");
    const turnout = await findChapterTurnout(organizer, chapterId, now);
    expect(turnout?.events).toMatchObject([
      { id: first, firstTimers: 1, unmarked: 0, facts: { rsvps: 2, came: 1, noShow: 1 } },
      // Grace held a seat before and did not come, so this is her first time.
      { id: second, firstTimers: 2, unmarked: 1, facts: { rsvps: 3, came: 2 } },
    ]);
  });

  it("knows a guest of another chapter's evening again", async () => {
    const [here, there] = [await plantChapter(), await plantChapter()];
    const earlier = await plantPast(now, { chapterId: there.chapterId, daysAgo: 40 });
    const later = await plantPast(now, { chapterId: here.chapterId, daysAgo: 10 });
    for (const eventId of [earlier, later]) await plantGuest(eventId, "Barbara");
    const turnout = await findChapterTurnout(here.organizer, here.chapterId, now);
    expect(turnout?.events).toMatchObject([{ id: later, firstTimers: 0 }]);
  });

  it("keeps what was known of a guest who was erased", async () => {
    const { chapterId, organizer } = await plantChapter();
    const eventId = await plantPast(now, { chapterId, daysAgo: 10 });
    for (const [name, wasFirstTime] of [
      ["Old", false],
      ["New", true],
    ] as const) {
      const id = await plantGuest(eventId, name, came);
      await db().rsvp.update({ where: { id }, data: { emailKey: `erased:${id}`, wasFirstTime } });
    }
    expect((await findChapterTurnout(organizer, chapterId, now))?.events).toMatchObject([{ firstTimers: 1 }]);
  });

  it("leaves out what has not begun, drafts, and what was cancelled", async () => {
    const { chapterId, organizer } = await plantChapter();
    await plantPast(now, { chapterId, daysAgo: -1 });
    await plantPast(now, { chapterId, daysAgo: 1, status: "draft" });
    const cancelled = await plantPast(now, { chapterId, daysAgo: 2, status: "cancelled" });
    await plantGuest(cancelled, "Margaret");
    const held = await plantPast(now, { chapterId, daysAgo: 1 });
    await plantGuest(held, "Margaret");
    expect((await findChapterTurnout(organizer, chapterId, now))?.events).toMatchObject([{ id: held, firstTimers: 1 }]);
  });

  it("is there without any event, and with a hundred", async () => {
    const { chapterId, organizer } = await plantChapter();
    expect((await findChapterTurnout(organizer, chapterId, now))?.events).toEqual([]);
    for (let daysAgo = 100; daysAgo > 0; daysAgo--) {
      await plantGuest(await plantPast(now, { chapterId, daysAgo }), "Regular", came);
    }
    const events = (await findChapterTurnout(organizer, chapterId, now))?.events ?? [];
    expect(events).toHaveLength(100);
    expect(summaryOf(events)).toEqual({ events: 100, averageAttended: 1, firstTimers: 1, noShowRate: 0 });
  });
});

describe("a series", () => {
  it("shows each organizer the events they host in it, and an owner all", async () => {
    const [one, two] = [await plantChapter(), await plantChapter()];
    const { seriesId } = one;
    const first = await plantPast(now, { ...one, daysAgo: 20 });
    const second = await plantPast(now, { ...two, seriesId, daysAgo: 10 });
    const idsFor = async (actor: typeof one.organizer) =>
      (await findSeriesTurnout(actor, seriesId, now))?.events.map(({ id }) => id);
    expect(await idsFor(one.organizer)).toEqual([first]);
    expect(await idsFor(two.organizer)).toEqual([second]);
    expect(await idsFor({ ...two.organizer, isOwner: true })).toEqual([first, second]);
  });
});

it("nobody else finds a chapter's or a series' turnout, nor one that is not there", async () => {
  const { chapterId, seriesId } = await plantChapter();
  const { organizer: stranger } = await plantChapter();
  await plantPast(now, { chapterId, seriesId, daysAgo: 10 });
  expect(await findChapterTurnout(stranger, chapterId, now)).toBeNull();
  expect(await findSeriesTurnout(stranger, seriesId, now)).toBeNull();
  for (const id of ["7", crypto.randomUUID()]) {
    expect(await findChapterTurnout({ ...stranger, isOwner: true }, id, now)).toBeNull();
    expect(await findSeriesTurnout({ ...stranger, isOwner: true }, id, now)).toBeNull();
  }
});
