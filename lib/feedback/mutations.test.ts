import { beforeEach, describe, expect, it } from "vitest";
import { installation } from "@/lib/access/actor";
import { NotFound } from "@/lib/access/outcomes";
import { mergePeople } from "@/lib/people/merge-mutations";
import { db } from "@/lib/platform/db";
import { HOUR } from "@/lib/platform/durations";
import { withDatabase } from "@/lib/platform/testing";
import { acceptRsvp } from "@/lib/rsvps/mutations";
import { guest, now, plantEvent, tomorrow } from "@/lib/rsvps/testing";
import { readSpeakerSecret, speakerLink } from "./link";
import { giveFeedback, mailSpeakerLink } from "./mutations";
import { findEventFeedback } from "./organizer-queries";
import { findFeedbackForGuest, findSpeakerFeedback, listOwnFeedback } from "./queries";

withDatabase();

const after = new Date(tomorrow.getTime() + 3 * HOUR);
let people = 0;

async function plantPerson(name: string) {
  people += 1;
  return db().person.create({ data: { slug: `person-${people}`, name }, select: { id: true } });
}

/** An event with two guests, a talk by Ada, a panel with Ada and Grace, and a break. */
async function plantTold() {
  const planted = await plantEvent();
  const { eventId } = planted;
  for (const number of [1, 2]) await acceptRsvp({ eventId, ...guest(number) }, now);
  const [ada, grace] = [await plantPerson("Ada"), await plantPerson("Grace")];
  const item = (position: number, kind: "talk" | "panel" | "break", title: string, stage: object) =>
    db().agendaItem.create({ data: { eventId, position, kind, title, ...stage }, select: { id: true } });
  const talk = await item(0, "talk", "On engines", {
    talk: { create: { speakers: { create: { personId: ada.id, position: 0 } } } },
  });
  const panelists = [ada, grace].map(({ id }, position) => ({ personId: id, position }));
  const panel = await item(1, "panel", "On compilers", { panel: { create: { panelists: { create: panelists } } } });
  const pause = await item(2, "break", "Tea", {});
  const [first, second] = [await planted.secretOf(guest(1).email), await planted.secretOf(guest(2).email)];
  return { ...planted, ada, grace, talk, panel, pause, first, second };
}

type Told = Awaited<ReturnType<typeof plantTold>>;
let told: Told;
beforeEach(async () => {
  told = await plantTold();
});

const say = (secret: string, words: string, more: object = {}) =>
  giveFeedback({ secret, words, rating: null, part: [], ...more }, after);
const secretIn = (link: string) => link.split("/").at(-1) ?? "";

describe("a guest", () => {
  it("says how it was in words, and to those on stage", async () => {
    const part = [{ itemId: told.talk.id, words: "More engines" }];
    expect(await say(told.first, "The tea", { rating: 5, part })).toEqual({ ok: true });
    const found = await findFeedbackForGuest(told.first);
    expect(found).toMatchObject({ feedback: { words: "The tea", rating: 5 } });
    expect(found?.items.map(({ title, words }) => [title, words])).toEqual([
      ["On engines", "More engines"],
      ["On compilers", ""],
    ]);
  });

  it("changes it later, and has said one thing", async () => {
    await say(told.first, "Good", { rating: 3, part: [{ itemId: told.talk.id, words: "Hm" }] });
    await say(told.first, "Better than I thought");
    expect(await db().feedback.findMany({ where: { eventId: told.eventId }, include: { parts: true } })).toMatchObject([
      { words: "Better than I thought", rating: null, parts: [] },
    ]);
  });

  it("who presses twice, or has two tabs, has said one thing", async () => {
    await Promise.all([say(told.first, "One"), say(told.first, "Two"), say(told.first, "Three")]);
    expect(await db().feedback.count({ where: { eventId: told.eventId } })).toBe(1);
  });

  it("has to say something, at first", async () => {
    expect(await say(told.first, "")).toEqual({ ok: false, reason: "empty", field: "words" });
    expect(await say(told.first, "", { rating: 4 })).toEqual({ ok: true });
    expect(await say(told.first, "")).toEqual({ ok: true });
  });

  it("is heard once it is over, and only if they were there", async () => {
    const early = { secret: told.first, words: "Already", rating: null, part: [] };
    expect(await giveFeedback(early, now)).toEqual({ ok: false, reason: "early" });
    await db().rsvp.updateMany({ where: { eventId: told.eventId, name: "Guest 2" }, data: { status: "waitlisted" } });
    expect(await say(told.second, "From outside")).toEqual({ ok: false, reason: "not-there" });
    await expect(say("no-such-link", "Hello")).rejects.toThrow(NotFound);
  });

  it("says nothing about another event's items", async () => {
    const other = await plantTold();
    await say(told.first, "Words", { part: [{ itemId: other.talk.id, words: "Smuggled" }] });
    expect(await db().feedbackPart.count({ where: { agendaItemId: other.talk.id } })).toBe(0);
  });
});

describe("what was said", () => {
  beforeEach(async () => {
    const { talk, panel } = told;
    await say(told.first, "Between us", { part: [{ itemId: talk.id, words: "For Ada" }] });
    await say(told.second, "", { rating: 4, part: [{ itemId: panel.id, words: "For both" }] });
  });

  it("is its organizers' to read, with the guests' names", async () => {
    const feedback = await findEventFeedback(told.organizer, told.eventId);
    expect(feedback?.given).toMatchObject([
      { words: "Between us", guest: "Guest 1" },
      { rating: 4, guest: "Guest 2" },
    ]);
    expect(feedback?.items.map(({ title }) => title)).toEqual(["On engines", "On compilers"]);
    expect(feedback?.speakers.map(({ name }) => name)).toEqual(["Ada", "Grace"]);
  });

  it("is no stranger's, and found under no wrong id", async () => {
    expect(await findEventFeedback(told.stranger, told.eventId)).toBeNull();
    expect(await findEventFeedback(told.organizer, "7")).toBeNull();
  });

  it("reaches each speaker as far as it is about them, and names no guest", async () => {
    const read = async (personId: string) =>
      findSpeakerFeedback(secretIn(speakerLink({ eventId: told.eventId, personId })));
    const [ada, grace] = [await read(told.ada.id), await read(told.grace.id)];
    expect(ada?.items.map(({ words }) => words)).toEqual([["For Ada"], ["For both"]]);
    expect(grace?.items.map(({ title, words }) => [title, words])).toEqual([["On compilers", ["For both"]]]);
    for (const one of [ada, grace]) expect(JSON.stringify(one)).not.toMatch(/Guest \d|Between us|@/);
  });

  it("reaches a speaker who signed in, and nobody who is not that person", async () => {
    const signedIn = async (personId: string | null) => {
      const user = await db().user.create({ data: { email: `${crypto.randomUUID()}@example.org`, personId } });
      return listOwnFeedback({ userId: user.id });
    };
    expect((await signedIn(told.grace.id)).flatMap(({ words }) => words)).toEqual(["For both"]);
    expect(await signedIn(null)).toEqual([]);
  });

  it("stays open to a speaker whose page has become one with another's", async () => {
    const link = secretIn(speakerLink({ eventId: told.eventId, personId: told.ada.id }));
    const countess = await plantPerson("Ada King");
    await mergePeople(installation, { keptId: countess.id, goneId: told.ada.id }, now);
    const found = await findSpeakerFeedback(link);
    expect(found?.person).toEqual({ name: "Ada King" });
    expect(found?.items.map(({ words }) => words)).toEqual([["For Ada"], ["For both"]]);
  });

  it("opens to no link that was not made here", async () => {
    const right = secretIn(speakerLink({ eventId: told.eventId, personId: told.ada.id }));
    const forged =
      secretIn(speakerLink({ eventId: told.eventId, personId: told.grace.id })).slice(0, 43) + right.slice(43);
    for (const wrong of ["", "x", right.slice(1), `${right}A`, forged]) {
      expect(readSpeakerSecret(wrong)).toBeNull();
      expect(await findSpeakerFeedback(wrong)).toBeNull();
    }
    expect(readSpeakerSecret(right)).toEqual({ eventId: told.eventId, personId: told.ada.id });
  });
});

describe("a speaker's link", () => {
  it("is mailed by the event's organizer to the address they know", async () => {
    await mailSpeakerLink(
      told.organizer,
      { eventId: told.eventId, personId: told.ada.id, email: "ada@example.org" },
      now,
    );
    const [mail] = await told.mails("speaker-feedback");
    expect(mail).toMatchObject({ toAddress: "ada@example.org", toName: "Ada" });
    expect(mail?.text).toContain(speakerLink({ eventId: told.eventId, personId: told.ada.id }));
  });

  it("is nobody else's to send, nor to somebody who was not on stage", async () => {
    const input = { eventId: told.eventId, personId: told.ada.id, email: "eve@example.org" };
    const outsider = (await plantPerson("Eve")).id;
    await expect(mailSpeakerLink(told.stranger, input, now)).rejects.toThrow(NotFound);
    await expect(mailSpeakerLink(told.organizer, { ...input, personId: outsider }, now)).rejects.toThrow(NotFound);
    expect(await told.mails("speaker-feedback")).toEqual([]);
  });
});
