import { expect, it } from "vitest";
import { NotFound } from "@/lib/access/outcomes";
import { db, transaction } from "@/lib/platform/db";
import { withDatabase } from "@/lib/platform/testing";
import { describeSeries, resolveSeries } from "./mutations";

withDatabase();

const now = new Date("2027-01-02T12:00:00Z");

async function plantSeries(name: string) {
  const seriesId = (await transaction((tx) => resolveSeries(tx, { name }))) ?? "";
  const slug = `chapter-of-${seriesId}`;
  const chapter = { slug, name: "Chapter", city: "Pune", timeZone: "Asia/Kolkata" };
  const { id: chapterId } = await db().chapter.create({ data: chapter, select: { id: true } });
  await db().event.create({
    data: {
      ...{ slug, title: name, summary: "", seriesId, timeZone: "Asia/Kolkata" },
      startsAt: new Date("2027-01-09T12:30:00Z"),
      endsAt: new Date("2027-01-09T15:30:00Z"),
      hosts: { create: { chapterId } },
    },
  });
  return { seriesId, organizer: { userId: "", name: "Ada", isOwner: false, chapterIds: [chapterId] } };
}

it("several who name a new series at once mean one", async () => {
  const names = ["Monthly", "monthly", "MONTHLY"];
  const ids = await Promise.all(names.map((name) => transaction((tx) => resolveSeries(tx, { name }))));
  expect(new Set(ids).size).toBe(1);
});

it("names alike in the address get addresses of their own", async () => {
  await plantSeries("Py & Friends");
  await plantSeries("Py, Friends");
  const slugs = await db().series.findMany({ where: { name: { startsWith: "Py" } }, orderBy: { slug: "asc" } });
  expect(slugs.map(({ slug }) => slug)).toEqual(["py-friends", "py-friends-2"]);
});

it("a series is described by its organizers, and keeps its address", async () => {
  const { seriesId, organizer } = await plantSeries("PyFlames");
  const input = { seriesId, name: "PyFlames nights", description: "Evenings." };
  expect(await describeSeries(organizer, input, now)).toEqual({ ok: true });
  expect(await db().series.findUnique({ where: { id: seriesId } })).toMatchObject({
    slug: "pyflames",
    name: "PyFlames nights",
    description: "Evenings.",
  });
});

it("a name that another series has is refused", async () => {
  await plantSeries("First");
  const { seriesId, organizer } = await plantSeries("Second");
  const input = { seriesId, name: "FIRST", description: "" };
  expect(await describeSeries(organizer, input, now)).toEqual({ ok: false, reason: "taken", field: "name" });
});

it("is not described by who put one event into it, past the others who host there", async () => {
  const { seriesId } = await plantSeries("Shared");
  const { organizer, seriesId: own } = await plantSeries("Own");
  const input = { seriesId, name: "Mine now", description: "" };
  await db().event.updateMany({ where: { seriesId: own }, data: { seriesId } });
  expect(await describeSeries(organizer, input, now)).toEqual({ ok: false, reason: "shared", field: "name" });
  expect(await describeSeries({ ...organizer, isOwner: true }, input, now)).toEqual({ ok: true });
});

it("nobody else describes it", async () => {
  const { seriesId } = await plantSeries("Theirs");
  const { organizer: stranger } = await plantSeries("Ours");
  const input = { seriesId, name: "Ours too", description: "" };
  await expect(describeSeries(stranger, input, now)).rejects.toThrow(NotFound);
  const owner = { ...stranger, isOwner: true };
  await expect(describeSeries(owner, { ...input, seriesId: "7" }, now)).rejects.toThrow(NotFound);
  await expect(describeSeries(owner, { ...input, seriesId: crypto.randomUUID() }, now)).rejects.toThrow(NotFound);
});
