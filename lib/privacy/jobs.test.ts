import { beforeEach, describe, expect, it } from "vitest";
import { getAttendanceFacts } from "@/lib/attendance/queries";
import { plantSignUp } from "@/lib/lightning-talks/testing";
import { db } from "@/lib/platform/db";
import { withDatabase } from "@/lib/platform/testing";
import { findChapterTurnout } from "@/lib/turnout/queries";
import { came, plantChapter, plantGuest, plantPast } from "@/lib/turnout/testing";
import { eraseExpired } from "./jobs";
import { everythingKept } from "./testing";

withDatabase();

const now = new Date();
const keepFor = (retentionDays: number | null) =>
  db().community.upsert({
    where: { id: 1 },
    create: { id: 1, name: "Community", tagline: "", timeZone: "UTC", retentionDays },
    update: { retentionDays },
  });

async function plantMail(eventId: string, rsvpId: string, text: string): Promise<void> {
  const mail = { kind: "rsvp-confirmed", toAddress: "ada@example.org", subject: "A seat", text, html: text };
  await db().outboxMail.create({ data: { ...mail, eventId, rsvpId } });
}

/** Ada came to an old evening, together with a walk-in, and again, with Lin, to one of last week. */
async function plantEvenings() {
  const planted = await plantChapter();
  const old = await plantPast(now, { ...planted, daysAgo: 60 });
  const recent = await plantPast(now, { ...planted, daysAgo: 7 });
  const [first, again] = [await plantGuest(old, "Ada", came), await plantGuest(recent, "Ada", came)];
  await plantGuest(recent, "Lin", came);
  await db().attendance.create({ data: { eventId: old, outcome: "walked_in", name: "Walking Hedy" } });
  await plantMail(old, first, "Hello Ada, in the old days");
  await plantMail(recent, again, "Hello Ada, of last week");
  const counts = async () => ({
    old: await getAttendanceFacts(old),
    recent: await getAttendanceFacts(recent),
    turnout: (await findChapterTurnout(planted.organizer, planted.chapterId, now))?.events,
  });
  return { old, recent, counts };
}

beforeEach(async () => {
  await db().event.deleteMany();
  await db().outboxMail.deleteMany();
});

describe("retention", () => {
  it("forgets who offered a talk, and where a speaker's link went, but not whether they may be recorded", async () => {
    const { old, recent } = await plantEvenings();
    const { id: personId } = await db().person.create({ data: { slug: "grace", name: "Grace" } });
    for (const eventId of [old, recent]) {
      const who = { email: `Bug-${eventId}@example.org`, emailKey: `bug-${eventId}@example.org` };
      const talk = {
        name: "Grace",
        title: "Moths",
        abstract: "Bugs.",
        secretHash: eventId,
        status: "declined",
      } as const;
      await db().proposal.create({ data: { ...talk, ...who, eventId } });
      const link = { personId, email: who.emailKey, secretHash: eventId, mayRecord: false };
      await db().speakerLink.create({ data: { ...link, eventId } });
    }
    await keepFor(30);
    await eraseExpired(now);
    expect(await everythingKept()).not.toContain(`bug-${old}`);
    expect(await everythingKept()).toContain(`bug-${recent}`);
    expect(await db().speakerLink.findMany({ where: { eventId: old } })).toMatchObject([
      { mayRecord: false, email: "" },
    ]);
    expect(await eraseExpired(now)).toEqual({ events: 0, guests: 0 });
  });

  it("erases who came to what was over long enough ago, and leaves the others alone", async () => {
    const { old, recent } = await plantEvenings();
    await keepFor(30);
    expect(await eraseExpired(now)).toEqual({ events: 1, guests: 1 });
    expect((await everythingKept()).match(/Hedy|old days/)).toBeNull();
    const names = async (eventId: string) =>
      (await db().rsvp.findMany({ where: { eventId }, orderBy: { turn: "asc" } })).map(({ name }) => name);
    expect(await names(old)).toEqual([""]);
    expect(await names(recent)).toEqual(["Ada", "Lin"]);
    expect((await everythingKept()).includes("of last week")).toBe(true);
    expect(await eraseExpired(now)).toEqual({ events: 0, guests: 0 });
  });

  it("keeps every count, and who was new, night after night", async () => {
    const { counts } = await plantEvenings();
    const before = await counts();
    expect(before.turnout).toMatchObject([{ firstTimers: 1 }, { firstTimers: 1 }]);
    await keepFor(30);
    await eraseExpired(now);
    expect(await counts()).toEqual(before);
    await keepFor(1);
    await eraseExpired(now);
    expect(await counts()).toEqual(before);
    expect((await everythingKept()).match(/Ada|Lin|Hedy|ada@/)).toBeNull();
  });

  it("does not know a guest again after all they left is erased", async () => {
    const { counts, old } = await plantEvenings();
    await keepFor(1);
    await eraseExpired(now);
    const hosts = await db().eventHost.findFirstOrThrow({ where: { eventId: old } });
    await plantGuest(await plantPast(now, { chapterId: hosts.chapterId, daysAgo: 0.5 }), "Ada", came);
    expect((await counts()).turnout?.at(-1)).toMatchObject({ firstTimers: 1 });
  });

  it("leaves nobody waiting whom no mail would reach", async () => {
    const { chapterId } = await plantChapter();
    const eventId = await plantPast(now, { chapterId, daysAgo: 31 });
    for (const status of ["pending", "waitlisted", "declined", "going"] as const) {
      await db().rsvp.update({ where: { id: await plantGuest(eventId, `Is ${status}`) }, data: { status } });
    }
    await keepFor(7);
    await eraseExpired(now);
    const rows = await db().rsvp.findMany({ where: { eventId }, orderBy: { turn: "asc" }, select: { status: true } });
    expect(rows.map(({ status }) => status)).toEqual(["cancelled", "cancelled", "declined", "going"]);
  });

  it("counts from an event's end, cancelled ones too", async () => {
    const { chapterId } = await plantChapter();
    await plantGuest(await plantPast(now, { chapterId, daysAgo: 31, status: "cancelled" }), "Never came");
    // Over three hours after it began, and so not yet for thirty days.
    await plantGuest(await plantPast(now, { chapterId, daysAgo: 30.1 }), "Not yet");
    await keepFor(30);
    expect(await eraseExpired(now)).toEqual({ events: 1, guests: 1 });
    expect((await everythingKept()).match(/Not yet/)).not.toBeNull();
  });

  it("keeps everybody where nobody said for how long", async () => {
    await plantEvenings();
    await keepFor(null);
    expect(await eraseExpired(now)).toEqual({ events: 0, guests: 0 });
    expect((await everythingKept()).match(/Walking Hedy/)).not.toBeNull();
  });
});

it("forgets who signed up for a lightning talk, but not a talk that was given", async () => {
  const { itemId, eventId, signUp } = await plantSignUp();
  for (const who of ["Given Canary", "Missed Canary"]) await signUp(who);
  await db().lightningTalk.updateMany({
    where: { agendaItemId: itemId, title: "Talk of Given Canary" },
    data: { givenAt: new Date() },
  });
  await keepFor(1);
  await eraseExpired(new Date("2026-02-10T00:00:00Z"));
  const kept = await everythingKept();
  expect(kept).not.toMatch(/canary@example|Missed Canary/);
  expect(kept).toContain("Talk of Given Canary");
  expect(await db().outboxMail.count({ where: { eventId } })).toBe(0);
});
