import { beforeAll, describe, expect, test } from "vitest";
import { listChapters } from "@/lib/chapters/queries";
import { db } from "@/lib/platform/db";
import { withDatabase } from "@/lib/platform/testing";
import { findSeriesPage, listSeries } from "@/lib/series/queries";
import { findEventPage, listPastEvents, listUpcomingEvents } from "./queries";

withDatabase();

const now = new Date("2027-01-09T14:00:00Z");
const at = (hours: number) => new Date(now.getTime() + hours * 3_600_000);

type Wanted = { status: "draft" | "published" | "cancelled"; startsIn: number; seriesId?: string; chapterId?: string };

function plantEvent(slug: string, { status, startsIn, seriesId, chapterId }: Wanted) {
  return db().event.create({
    data: {
      ...{ slug, title: slug, summary: "", status, timeZone: "Asia/Kolkata", joinUrl: "https://meet.example/secret" },
      ...{ startsAt: at(startsIn), endsAt: at(startsIn + 2) },
      ...(status !== "draft" && { publishedAt: at(-1000) }),
      ...(status === "cancelled" && { cancelledAt: at(-500) }),
      ...(seriesId && { seriesId }),
      ...(chapterId && { hosts: { create: { chapterId } } }),
    },
    select: { id: true },
  });
}

const slugs = (events: { slug: string }[]) => events.map(({ slug }) => slug);

beforeAll(async () => {
  const kept = await db().series.create({ data: { slug: "kept", name: "Kept" } });
  const planned = await db().series.create({ data: { slug: "planned", name: "Planned" } });
  const chapter = await db().chapter.create({
    data: { slug: "host", name: "Host", city: "Bengaluru", timeZone: "Asia/Kolkata" },
  });
  await plantEvent("later", { status: "published", startsIn: 48, seriesId: kept.id });
  await plantEvent("soon", { status: "published", startsIn: 24, chapterId: chapter.id });
  await plantEvent("called-off", { status: "cancelled", startsIn: 36 });
  await plantEvent("draft", { status: "draft", startsIn: 12, seriesId: planned.id, chapterId: chapter.id });
  await plantEvent("going-on", { status: "published", startsIn: -1 });
  await plantEvent("long-ago", { status: "published", startsIn: -500 });
  const told = await plantEvent("last-week", { status: "published", startsIn: -160, seriesId: kept.id });
  await db().recap.create({
    data: { eventId: told.id, slug: "told", title: "Told", publishedAt: at(-100), isHidden: true },
  });
});

describe("lists of events", () => {
  test("what goes on or is to come stands with the soonest first, the cancelled among them, drafts never", async () => {
    expect(slugs(await listUpcomingEvents(now))).toEqual(["going-on", "soon", "called-off", "later"]);
  });

  test("what has been stands with the latest first", async () => {
    expect(slugs(await listPastEvents(now))).toEqual(["last-week", "long-ago"]);
  });

  test("a chapter and a series list only their own", async () => {
    expect(slugs(await listUpcomingEvents(now, { chapterSlug: "host" }))).toEqual(["soon"]);
    expect(slugs(await listPastEvents(now, { seriesSlug: "kept" }))).toEqual(["last-week"]);
  });

  test("a chapter counts only what anyone may see, and a series of drafts is not there", async () => {
    expect(await listChapters()).toMatchObject([{ slug: "host", events: 1 }]);
    expect(await listSeries()).toMatchObject([{ slug: "kept", events: 2 }]);
    expect(await findSeriesPage("planned")).toBeNull();
  });
});

describe("the page of an event", () => {
  test("a draft has none, a cancelled event keeps its own", async () => {
    expect(await findEventPage("draft")).toBeNull();
    expect((await findEventPage("called-off"))?.status).toBe("cancelled");
  });

  test("leads to its recap, also to one that lists leave out", async () => {
    const event = await findEventPage("last-week");
    expect([event?.ownRecap?.slug, event?.recap]).toEqual(["told", null]);
  });

  test("names what it leads up to elsewhere, also where that has no page of its own", async () => {
    const event = await db().event.findUniqueOrThrow({ where: { slug: "soon" }, select: { id: true } });
    await db().runUp.create({ data: { eventId: event.id, name: "PyCon India", url: null } });
    expect((await findEventPage("soon"))?.runUp).toMatchObject({ name: "PyCon India", path: null });
  });

  test("never says where to join", async () => {
    expect(JSON.stringify(await findEventPage("soon"))).not.toContain("meet.example");
  });
});
