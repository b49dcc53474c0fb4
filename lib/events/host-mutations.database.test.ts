import { describe, expect, it } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { NotFound } from "@/lib/access/outcomes";
import { db } from "@/lib/platform/db";
import { withDatabase } from "@/lib/platform/testing";
import { findEditableEvent } from "./access";
import { answerAsk, askHost, removeHost, withdrawAsk } from "./host-mutations";
import { findHosting, listAsks } from "./host-queries";
import { now, plantDraft } from "./testing";

withDatabase();

let planted = 0;

async function plantOrganizer(): Promise<Actor & { chapterId: string; email: string }> {
  planted += 1;
  const chapter = { slug: `hosting-${planted}`, name: `Chapter ${planted}`, city: "Pune", timeZone: "Asia/Kolkata" };
  const { id: chapterId } = await db().chapter.create({ data: chapter });
  const email = `noor-${planted}@example.org`;
  const { id: userId } = await db().user.create({ data: { email, name: "Noor", chapters: { create: { chapterId } } } });
  return { userId, name: "Noor", isOwner: false, chapterIds: [chapterId], chapterId, email };
}

async function plantAsk() {
  const { eventId, chapterId: firstId, organizer } = await plantDraft();
  const other = await plantOrganizer();
  const { id: userId } = await db().user.create({ data: { email: `ada-${eventId}@example.org`, name: "Ada" } });
  const asker: Actor = { ...organizer, userId };
  const pair = { eventId, chapterId: other.chapterId };
  expect(await askHost(asker, pair, now)).toEqual({ ok: true });
  const hosts = async () =>
    (await db().eventHost.findMany({ where: { eventId }, orderBy: { position: "asc" } })).map((row) => row.chapterId);
  return { eventId, firstId, asker, other, pair, hosts };
}

const mailsTo = async (toAddress: string) =>
  (await db().outboxMail.findMany({ where: { toAddress }, orderBy: { createdAt: "asc" } })).map(({ kind }) => kind);

describe("a chapter that is asked to host along", () => {
  it("hosts nothing until it says yes, and hears of it by mail and on its dashboard", async () => {
    const { eventId, firstId, other, hosts } = await plantAsk();
    expect(await hosts()).toEqual([firstId]);
    expect(await findEditableEvent(other, eventId)).toBeNull();
    expect(await mailsTo(other.email)).toEqual(["host-asked"]);
    expect(await listAsks(other)).toMatchObject([{ eventId, askedBy: "Ada", event: { title: "Summer evening" } }]);
  });

  it("changes the event as its first host does once it said yes, and whoever asked hears of it", async () => {
    const { eventId, firstId, asker, other, pair, hosts } = await plantAsk();
    await answerAsk(other, { ...pair, answer: "accept" }, now);
    expect(await hosts()).toEqual([firstId, other.chapterId]);
    expect(await findEditableEvent(other, eventId)).toMatchObject({ id: eventId });
    expect(await findEditableEvent(asker, eventId)).toMatchObject({ id: eventId });
    expect(await mailsTo(`ada-${eventId}@example.org`)).toEqual(["host-answered"]);
    expect(await listAsks(other)).toEqual([]);
    await expect(answerAsk(other, { ...pair, answer: "decline" }, now)).rejects.toThrow(NotFound);
  });

  it("may say no, and can be asked again", async () => {
    const { firstId, asker, other, pair, hosts } = await plantAsk();
    await answerAsk(other, { ...pair, answer: "decline" }, now);
    expect(await hosts()).toEqual([firstId]);
    expect(await askHost(asker, pair, now)).toEqual({ ok: true });
    expect(await askHost(asker, pair, now)).toMatchObject({ reason: "asked-already", field: "chapterId" });
    await answerAsk(other, { ...pair, answer: "accept" }, now);
    expect(await askHost(asker, pair, now)).toMatchObject({ reason: "hosts-already" });
  });

  it("is asked no longer once the question is taken back", async () => {
    const { asker, other, pair } = await plantAsk();
    await withdrawAsk(asker, pair, now);
    await expect(answerAsk(other, { ...pair, answer: "accept" }, now)).rejects.toThrow(NotFound);
    await expect(withdrawAsk(asker, pair, now)).rejects.toThrow(NotFound);
  });

  it("is answered for by its own organizers alone, and asked by the event's", async () => {
    const { asker, other, pair } = await plantAsk();
    const stranger = await plantOrganizer();
    const editor: Actor = { ...other, chapterIds: [], editorOf: other.chapterIds };
    for (const actor of [asker, stranger, editor]) {
      await expect(answerAsk(actor, { ...pair, answer: "accept" }, now)).rejects.toThrow(NotFound);
    }
    for (const actor of [other, stranger, editor]) {
      await expect(askHost(actor, { ...pair, chapterId: stranger.chapterId }, now)).rejects.toThrow(NotFound);
      await expect(withdrawAsk(actor, pair, now)).rejects.toThrow(NotFound);
    }
  });

  it("says yes once where two of its organizers press at once", async () => {
    const { other, pair, hosts } = await plantAsk();
    const press = () => answerAsk(other, { ...pair, answer: "accept" }, now);
    const pressed = await Promise.allSettled([press(), press()]);
    expect(pressed.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await hosts()).toHaveLength(2);
  });
});

describe("a host", () => {
  it("leaves by itself, or is taken off by the first, and the last one stays", async () => {
    const { eventId, firstId, asker, other, pair, hosts } = await plantAsk();
    await answerAsk(other, { ...pair, answer: "accept" }, now);
    const first = { eventId, chapterId: firstId };
    expect(await removeHost(other, first, now)).toMatchObject({ reason: "not-yours" });
    expect(await findHosting(other, eventId)).toMatchObject({ hosts: [{ mayGo: false }, { mayGo: true }] });
    expect(await removeHost(asker, pair, now)).toEqual({ ok: true });
    expect(await hosts()).toEqual([firstId]);
    expect(await removeHost(asker, first, now)).toMatchObject({ reason: "last-host" });
    await expect(removeHost(other, pair, now)).rejects.toThrow(NotFound);
  });

  it("who leaves keeps the event for the others", async () => {
    const { eventId, firstId, asker, other, pair, hosts } = await plantAsk();
    await answerAsk(other, { ...pair, answer: "accept" }, now);
    expect(await removeHost(asker, { eventId, chapterId: firstId }, now)).toEqual({ ok: true });
    expect(await hosts()).toEqual([other.chapterId]);
    expect(await findEditableEvent(asker, eventId)).toBeNull();
  });

  it("of two who leave at once, one stays", async () => {
    const { eventId, firstId, asker, other, pair, hosts } = await plantAsk();
    await answerAsk(other, { ...pair, answer: "accept" }, now);
    await Promise.all([removeHost(asker, { eventId, chapterId: firstId }, now), removeHost(other, pair, now)]);
    expect(await hosts()).toHaveLength(1);
  });
});
