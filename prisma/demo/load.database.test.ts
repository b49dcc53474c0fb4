import { expect, test } from "vitest";
import { db } from "@/lib/platform/db";
import { withDatabase } from "@/lib/platform/testing";
import { loadDemo } from "./load";

withDatabase();

const NOW = new Date("2026-11-22T12:00:00Z");

test("the demonstration tells the whole story of PyFlames 2, once", async () => {
  await loadDemo(NOW);
  await loadDemo(NOW);

  const events = await db().event.findMany({ orderBy: { edition: "asc" }, include: { series: true } });
  expect(events.map((event) => [event.series?.name, event.edition, event.status])).toEqual([
    ["PyFlames", 1, "published"],
    ["PyFlames", 2, "published"],
    ["PyFlames", 3, "published"],
  ]);
  expect(await db().panelist.count({ where: { role: "moderator" } })).toBe(1);
  expect(await db().panelist.count({ where: { role: "panelist" } })).toBe(4);
  expect(await db().panelQuestion.count()).toBe(3);
  expect(await db().panelAnswer.count()).toBe(9);
  expect(await db().lightningTalk.count()).toBe(4);
  expect(await db().headCount.findFirstOrThrow()).toMatchObject({ count: 56, isApproximate: true });
  expect(await db().recap.findFirstOrThrow()).toMatchObject({ isFeatured: true, isHidden: true });
});

test("one who is called by two names has one page, with her panel and her lightning talk", async () => {
  const vandana = await db().person.findMany({
    where: { name: { startsWith: "Vandana" } },
    include: { panelists: true, lightningSpeakers: true, links: true },
  });
  expect(vandana).toHaveLength(1);
  expect(vandana[0]).toMatchObject({ name: "Vandana Verma Singhal" });
  expect(vandana[0]?.panelists).toHaveLength(1);
  expect(vandana[0]?.lightningSpeakers).toHaveLength(1);
});

test("the next meetup lies ahead and takes RSVPs", async () => {
  const next = await db().event.findFirstOrThrow({ where: { edition: 3 } });
  expect(next.startsAt > NOW).toBe(true);
  expect(next).toMatchObject({ takesRsvps: true, capacity: 40 });
});

test("a load that was cut short is begun again", async () => {
  await db().community.update({ where: { id: 1 }, data: { demoLoadedAt: null } });
  await db().event.deleteMany({ where: { edition: 3 } });
  await loadDemo(NOW);
  expect(await db().event.count()).toBe(3);
  expect((await db().community.findUniqueOrThrow({ where: { id: 1 } })).demoLoadedAt).toEqual(NOW);
});

test("a community of its own is left alone", async () => {
  await db().community.update({ where: { id: 1 }, data: { demoLoadedAt: null, demoBegunAt: null } });
  await db().event.deleteMany();
  await loadDemo(NOW);
  expect(await db().event.count()).toBe(0);
});
