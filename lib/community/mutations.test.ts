import { expect, test } from "vitest";
import { installation } from "@/lib/access/actor";
import { NotAllowed, NotFound } from "@/lib/access/outcomes";
import { createChapter, updateChapter } from "@/lib/chapters/mutations";
import { findChapterPage } from "@/lib/chapters/queries";
import { ChapterInput } from "@/lib/chapters/schema";
import { db } from "@/lib/platform/db";
import { withDatabase } from "@/lib/platform/testing";
import { loadDemo } from "@/prisma/demo/load";
import { startOwnCommunity, updateCommunity } from "./mutations";
import { getCommunity } from "./queries";

withDatabase();

const now = new Date("2027-01-02T12:00:00Z");

const NOW = new Date("2026-11-22T12:00:00Z");
const organizer = { ...installation, isOwner: false, chapterIds: [crypto.randomUUID()] };
const own = {
  name: "Python Pune",
  tagline: "",
  chapterName: "Python Pune",
  city: "Pune",
  timeZone: "Asia/Kolkata",
  confirm: "on" as const,
};

test("the demonstration is emptied once, by an owner, and organizers stay", async () => {
  await loadDemo(NOW);
  const user = await db().user.create({ data: { email: "owner@example.org", isOwner: true } });
  const helper = await db().user.create({ data: { email: "helper@example.org" } });
  const { id: demoChapter } = await db().chapter.findFirstOrThrow();
  await db().chapterOrganizer.create({ data: { userId: helper.id, chapterId: demoChapter } });
  await expect(startOwnCommunity(organizer, own, now)).rejects.toThrow(NotAllowed);
  expect(await db().event.count()).toBe(3);

  expect(await startOwnCommunity({ ...installation, userId: user.id }, own, now)).toEqual({ ok: true });
  expect(await db().event.count()).toBe(0);
  expect(await db().person.count()).toBe(0);
  expect(await db().user.count()).toBe(2);
  expect(
    await db().chapterOrganizer.findMany({ select: { userId: true, chapter: { select: { name: true } } } }),
  ).toEqual([{ userId: helper.id, chapter: { name: "Python Pune" } }]);
  expect(await db().chapter.findMany({ select: { name: true } })).toEqual([{ name: "Python Pune" }]);
  expect(await db().community.findUniqueOrThrow({ where: { id: 1 } })).toMatchObject({
    name: "Python Pune",
    demoLoadedAt: null,
  });

  expect(await startOwnCommunity(installation, own, now)).toEqual({ ok: false, reason: "no-demo" });
  await loadDemo(NOW);
  expect(await db().event.count()).toBe(0);
});

test("settings and new chapters are an owner's; a chapter's page is its organizers'", async () => {
  const settings = {
    name: "Python Pune",
    tagline: "",
    timeZone: "Asia/Kolkata",
    codeOfConduct: "",
    footer: "",
    links: [],
  };
  await expect(updateCommunity(organizer, settings, now)).rejects.toThrow(NotAllowed);
  const links = [{ label: "Chat", url: "https://chat.example.org/" }];
  await updateCommunity(installation, { ...settings, footer: "Thanks to *all*.", links }, now);
  expect(await getCommunity()).toMatchObject({ footer: "Thanks to *all*.", links });
  const input = ChapterInput.parse({ name: "Python Goa", city: "Goa", timeZone: "Asia/Kolkata" });
  await expect(createChapter(organizer, input, now)).rejects.toThrow(NotAllowed);

  const chapter = await createChapter(installation, input, now);
  if (!chapter.ok) throw new Error(chapter.reason);
  expect(await createChapter(installation, input, now)).toMatchObject({ reason: "taken", field: "name" });
  await expect(updateChapter(organizer, chapter.id, input, now)).rejects.toThrow(NotFound);
  const local = { ...organizer, chapterIds: [chapter.id] };
  expect(await updateChapter(local, chapter.id, { ...input, name: "Goa Python" }, now)).toEqual({
    ok: true,
    slug: "python-goa",
  });
  const linked = ChapterInput.parse({
    name: "Goa",
    city: "Goa",
    timeZone: "Asia/Kolkata",
    links: "News | example.org",
    otherHue: "200",
    accentHue: "15",
  });
  await updateChapter(local, chapter.id, linked, now);
  expect(await findChapterPage("python-goa")).toMatchObject({
    accentHue: 200,
    links: [{ label: "News", url: "https://example.org/" }],
  });
  // Those of the community stay when a chapter's are saved, and the other way round.
  await updateCommunity(installation, { ...settings, links: [] }, now);
  expect((await findChapterPage("python-goa"))?.links).toHaveLength(1);
});
