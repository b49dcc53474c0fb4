import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/lib/platform/db";
import { withDatabase } from "@/lib/platform/testing";
import { writeFeed } from "./icalendar";
import { findCalendarEntry, listCalendarEntries } from "./queries";
import { faultsOf, readCalendar } from "./testing";

withDatabase();

const now = new Date("2027-01-09T14:00:00Z");
const inDays = (days: number) => new Date(now.getTime() + days * 24 * 3_600_000);

type Wanted = { status?: "draft" | "published" | "cancelled"; days: number; seriesId?: string; chapterId?: string };

function plantEvent(slug: string, { status = "published", days, seriesId, chapterId }: Wanted) {
  return db().event.create({
    data: {
      ...{ slug, title: slug, summary: "Talks and tea.", status, timeZone: "Asia/Kolkata" },
      ...{ attendability: "online", joinUrl: "https://meet.example/secret" },
      ...{ startsAt: inDays(days), endsAt: inDays(days + 0.1) },
      ...(status !== "draft" && { publishedAt: inDays(-1000) }),
      ...(status === "cancelled" && { cancelledAt: inDays(-1), cancelReason: "The room is flooded." }),
      ...(seriesId && { seriesId }),
      ...(chapterId && { hosts: { create: { chapterId } } }),
    },
    select: { id: true },
  });
}

/** Somebody on a panel, or with a talk or a lightning talk, at an event. */
async function plantAppearance(slug: string, eventId: string, how: "panel" | "talk" | "lightning_talks") {
  const { id } = await db().person.upsert({ where: { slug }, create: { slug, name: slug }, update: {} });
  const person = { create: { personId: id, position: 0 } };
  await db().agendaItem.create({
    data: {
      ...{ eventId, kind: how, title: "The slot", position: 0 },
      ...(how === "panel" && { panel: { create: { panelists: { create: { ...person.create, role: "moderator" } } } } }),
      ...(how === "talk" && { talk: { create: { speakers: person } } }),
      ...(how === "lightning_talks" && {
        lightningTalks: { create: { title: "Five minutes", position: 0, speakers: person } },
      }),
    },
  });
}

beforeAll(async () => {
  const { id: seriesId } = await db().series.create({ data: { slug: "flames", name: "Flames" } });
  const { id: chapterId } = await db().chapter.create({
    data: { slug: "host", name: "Host", city: "Bengaluru", timeZone: "Asia/Kolkata" },
  });
  const soon = await plantEvent("soon", { days: 3, seriesId });
  const cancelled = await plantEvent("called-off", { days: 5, status: "cancelled", chapterId });
  const draft = await plantEvent("draft", { days: 7, status: "draft", seriesId, chapterId });
  const spring = await plantEvent("last-spring", { days: -300, chapterId });
  await plantEvent("long-ago", { days: -400, seriesId, chapterId });
  await plantAppearance("asha", soon.id, "panel");
  await plantAppearance("asha", spring.id, "talk");
  await plantAppearance("asha", draft.id, "talk");
  await plantAppearance("ravi", cancelled.id, "lightning_talks");
});

const titles = (entries: { title: string }[]) => entries.map(({ title }) => title);

describe("a feed", () => {
  test("holds what comes, what was within a year, and what was cancelled; no draft", async () => {
    expect(titles(await listCalendarEntries(now))).toEqual(["last-spring", "soon", "Cancelled: called-off"]);
  });

  test.each([
    [{ chapterSlug: "host" }, ["last-spring", "Cancelled: called-off"]],
    [{ seriesSlug: "flames" }, ["soon"]],
    [{ personSlug: "asha" }, ["last-spring", "soon"]],
    [{ personSlug: "ravi" }, ["Cancelled: called-off"]],
    [{ personSlug: "nobody" }, []],
  ])("of %o holds %o", async (scope, expected) => {
    expect(titles(await listCalendarEntries(now, scope))).toEqual(expected);
  });

  test("tells nobody where to join, and is read by others", async () => {
    const entries = await listCalendarEntries(now);
    const text = writeFeed({ name: "Everything", source: "https://hallway.example.org/calendar.ics", entries });
    expect(faultsOf(text)).toEqual([]);
    expect(text).not.toContain("meet.example");
    expect(readCalendar(text).events[2]).toMatchObject({
      status: "CANCELLED",
      location: "Online",
      description: expect.stringContaining("The room is flooded."),
    });
  });
});

describe("one event", () => {
  test("keeps its identity under another title and address", async () => {
    const before = await findCalendarEntry("soon");
    await db().event.update({ where: { slug: "soon" }, data: { slug: "renamed", title: "Renamed" } });
    const after = await findCalendarEntry("renamed");
    expect(after).toMatchObject({ id: before?.id, sequence: before?.sequence, title: "Renamed" });
  });

  test("is there however long ago it was, and not before it is announced", async () => {
    expect(await findCalendarEntry("long-ago")).not.toBeNull();
    expect(await findCalendarEntry("draft")).toBeNull();
    expect(await findCalendarEntry("No slug%00")).toBeNull();
  });
});
