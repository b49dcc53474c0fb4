import { beforeEach, describe, expect, it, vi } from "vitest";
import { NotAllowed, NotFound } from "@/lib/access/outcomes";
import { getAttendanceFacts } from "@/lib/attendance/queries";
import { giveFeedback } from "@/lib/feedback/mutations";
import { db, transaction } from "@/lib/platform/db";
import { DAY, HOUR } from "@/lib/platform/durations";
import { withDatabase } from "@/lib/platform/testing";
import { findGuestRsvp } from "@/lib/rsvps/guest-queries";
import { acceptRsvp, removeRsvp } from "@/lib/rsvps/mutations";
import { now, plantEvent, tomorrow } from "@/lib/rsvps/testing";
import { findChapterTurnout } from "@/lib/turnout/queries";
import { eraseGuest, setRetention } from "./mutations";
import { countExpired, exportGuest, findRetentionDays } from "./queries";
import { everythingKept } from "./testing";

withDatabase();

const after = new Date(tomorrow.getTime() + 3 * HOUR);
const ada = { name: "Ada Unmistakable", email: "Ada.Canary@Example.org" };
const grace = { name: "Grace", email: "grace@example.org" };
const TRACES = /Unmistakable|canary@|Oat milk|Kept for you/i;

beforeEach(async () => {
  await db().event.deleteMany();
  await db().outboxMail.deleteMany();
});

/** A seat of Ada's, with an answer, a consent and whatever else may be kept about a guest. */
async function plantAda(wanted: { capacity?: number } = {}) {
  const planted = await plantEvent(wanted);
  const { eventId } = planted;
  await acceptRsvp({ eventId, ...ada }, now);
  const rsvp = await db().rsvp.findFirstOrThrow({ where: { eventId }, select: { id: true } });
  const { id: questionId } = await db().rsvpQuestion.create({
    data: { eventId, position: 0, kind: "short_text", label: "Tea?" },
    select: { id: true },
  });
  await db().rsvpAnswer.create({ data: { rsvpId: rsvp.id, questionId, values: ["Oat milk"] } });
  await db().rsvpConsent.create({ data: { rsvpId: rsvp.id, kind: "photos", givenAt: now } });
  return { ...planted, rsvpId: rsvp.id, secret: await planted.secretOf("ada.canary@example.org") };
}

/** Statements on this database that wait for somebody else's lock. */
async function countWaiting(): Promise<number> {
  const [row] = await db().$queryRaw<{ waiting: number }[]>`
    SELECT count(*)::int AS waiting FROM pg_stat_activity
    WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  return row?.waiting ?? 0;
}

describe("erasing oneself", () => {
  it("leaves nothing in the database that says who it was", async () => {
    const { secret, eventId } = await plantAda();
    expect((await everythingKept()).match(TRACES)).not.toBeNull();
    await eraseGuest(secret, now);
    expect((await everythingKept()).match(TRACES)).toBeNull();
    expect(await db().rsvpConsent.count({ where: { rsvp: { eventId } } })).toBe(0);
  });

  it("gives up the seat first, and the next in line gets it", async () => {
    const { secret, eventId, event, going, mails } = await plantAda({ capacity: 1 });
    await acceptRsvp({ eventId, ...grace }, now);
    await Promise.all([eraseGuest(secret, now), eraseGuest(secret, now)]);
    expect((await going()).map(({ name }) => name)).toEqual(["Grace"]);
    expect((await event()).seatsTaken + (await event()).onlineSeatsTaken).toBe(1);
    expect(await mails("rsvp-promoted")).toHaveLength(1);
  });

  it("lets the link say so, and the same person come anew", async () => {
    const { secret, eventId, going } = await plantAda();
    await eraseGuest(secret, now);
    expect(await findGuestRsvp(secret, now)).toMatchObject({ erasedAt: now, name: "", email: "" });
    await acceptRsvp({ eventId, ...ada }, now);
    expect((await going()).map(({ emailKey }) => emailKey)).toEqual(["ada.canary@example.org"]);
    await eraseGuest(secret, now);
    expect(await going()).toHaveLength(1);
  });

  it("after the evening leaves every count as it was, and the words without a name", async () => {
    const { secret, eventId, rsvpId, organizer } = await plantAda();
    await db().attendance.create({ data: { eventId, rsvpId, outcome: "came" } });
    await giveFeedback({ secret, words: "The tea stays with me", rating: 5, part: [] }, after);
    const chapterId = organizer.chapterIds[0] ?? "";
    const counts = async () => [
      await getAttendanceFacts(eventId),
      (await findChapterTurnout(organizer, chapterId, after))?.events.map(({ firstTimers }) => firstTimers),
    ];
    const before = await counts();
    await eraseGuest(secret, after);
    expect(await counts()).toEqual(before);
    expect((await everythingKept()).match(TRACES)).toBeNull();
    expect(await db().feedback.findMany({ where: { eventId } })).toMatchObject([
      { rsvpId: null, words: "The tea stays with me" },
    ]);
  });

  it("keeps a speaker's mail that went to the same address", async () => {
    const { secret, eventId, mails } = await plantAda();
    const toSpeaker = {
      kind: "speaker-feedback",
      toAddress: "ada.canary@example.org",
      subject: "",
      text: "",
      html: "",
    };
    await db().outboxMail.create({ data: { ...toSpeaker, eventId } });
    await eraseGuest(secret, now);
    expect((await mails()).map(({ kind }) => kind)).toEqual(["speaker-feedback"]);
  });

  it("takes along what the guest says about the evening at the same moment", async () => {
    const { secret, eventId, rsvpId } = await plantAda();
    // Known from an RSVP that was erased before: nothing else has to be written down now.
    await db().rsvp.update({ where: { id: rsvpId }, data: { wasFirstTime: false } });
    const erased = await transaction(async (tx) => {
      await tx.$queryRaw`SELECT id FROM "Rsvp" WHERE id = ${rsvpId}::uuid FOR NO KEY UPDATE`;
      const erasing = eraseGuest(secret, after);
      await vi.waitFor(async () => expect(await countWaiting()).toBe(1), 10_000);
      await tx.feedback.create({ data: { eventId, rsvpId, words: "The tea" } });
      return { erasing };
    });
    await erased.erasing;
    expect(await db().feedback.findMany({ where: { eventId } })).toMatchObject([{ rsvpId: null }]);
  });

  it("sends nothing to nobody when an organizer later takes the seat away", async () => {
    const { secret, eventId, rsvpId, organizer, going, event } = await plantAda();
    await eraseGuest(secret, after);
    expect(await going()).toHaveLength(1);
    expect(await removeRsvp(organizer, rsvpId, after)).toEqual({ ok: true });
    expect((await event()).onlineSeatsTaken).toBe(0);
    expect(await db().outboxMail.count({ where: { eventId } })).toBe(0);
  });

  it("takes a link that is one", async () => {
    await expect(eraseGuest("no-such-link", now)).rejects.toThrow(NotFound);
  });
});

describe("what a guest takes away", () => {
  it("is everything that is kept about them, and nothing about anybody else", async () => {
    const { secret, eventId, rsvpId } = await plantAda();
    await acceptRsvp({ eventId, ...grace }, now);
    await db().attendance.create({ data: { eventId, rsvpId, outcome: "came" } });
    await db().doorEntry.create({ data: { id: crypto.randomUUID(), eventId, rsvpId, act: "came", happenedAt: now } });
    await giveFeedback({ secret, words: "The tea", rating: 5, part: [] }, after);
    const kept = await exportGuest(secret);
    expect(kept).toMatchObject({
      event: { title: "PyFlames 3" },
      rsvp: { ...ada, status: "going", partySize: 1 },
      answers: [{ question: "Tea?", values: ["Oat milk"] }],
      consents: [{ kind: "photos" }],
      attendance: { outcome: "came" },
      atTheDoor: [{ act: "came" }],
      feedback: { words: "The tea", rating: 5 },
      mails: [{ kind: "rsvp-confirmed", toAddress: "ada.canary@example.org" }],
    });
    expect(JSON.stringify(kept)).not.toMatch(/grace|secretHash/i);
  });

  it("is nothing once it was erased, or for a link that is none", async () => {
    const { secret } = await plantAda();
    await eraseGuest(secret, now);
    expect(await exportGuest(secret)).toBeNull();
    expect(await exportGuest("no-such-link")).toBeNull();
  });
});

it("how long guests are kept is an owner's to say, and what it comes to is counted first", async () => {
  await db().community.create({ data: { id: 1, name: "Community", tagline: "", timeZone: "UTC" } });
  const { organizer } = await plantAda();
  await expect(setRetention(organizer, 30, now)).rejects.toThrow(NotAllowed);
  expect(await findRetentionDays()).toBeNull();
  await setRetention({ ...organizer, isOwner: true }, 30, now);
  expect(await findRetentionDays()).toBe(30);
  const muchLater = new Date(after.getTime() + 365 * DAY);
  expect(await countExpired(30, now)).toEqual({ events: 0, guests: 0 });
  expect((await countExpired(30, muchLater)).guests).toBeGreaterThan(0);
  expect(await countExpired(null, muchLater)).toEqual({ events: 0, guests: 0 });
});
