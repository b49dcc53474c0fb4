import { describe, expect, it } from "vitest";
import { Prisma } from "@/generated/prisma/client";
import type { Actor } from "@/lib/access/actor";
import { NotFound } from "@/lib/access/outcomes";
import { addItem, removeItem } from "@/lib/agenda/mutations";
import { NewItemInput } from "@/lib/agenda/schema";
import { deleteDraft } from "@/lib/events/mutations";
import { plantDraft } from "@/lib/events/testing";
import { readForeignKeys } from "@/lib/history/foreign-keys";
import { EMPTIED, KEPT_TABLES } from "@/lib/history/kept-tables";
import { addLightningTalk, removeLightningTalk } from "@/lib/lightning-talks/mutations";
import { NewLightningTalk } from "@/lib/lightning-talks/schema";
import { addPanelist, removePanelist } from "@/lib/panels/mutations";
import { addQuestions, removeQuestion, saveAnswers } from "@/lib/panels/question-mutations";
import { AnswersInput, NewPanelist } from "@/lib/panels/schema";
import { db } from "@/lib/platform/db";
import { DAY } from "@/lib/platform/durations";
import { withDatabase } from "@/lib/platform/testing";
import { forgetRemoved } from "./jobs";
import { putBack } from "./mutations";

withDatabase();

const now = new Date("2027-01-02T12:00:00Z");

/** A draft with a panel on which two people answered two questions, and two lightning talks. */
async function plantProgramme() {
  const draft = await plantDraft({ title: "Summer evening" });
  const { organizer, eventId } = draft;
  const add = async (kind: string, title: string) => {
    const added = await addItem(organizer, NewItemInput.parse({ eventId, kind, title }), now);
    if (!added.ok) throw new Error(added.problem);
    return added.itemId;
  };
  const [panelId, slotId] = [await add("panel", "Communities"), await add("lightning_talks", "Lightning talks")];
  const seat = async (personName: string) => {
    const seated = await addPanelist(organizer, NewPanelist.parse({ panelId, personName, role: "panelist" }), now);
    if (!seated.ok) throw new Error(seated.reason);
    return seated.panelistId;
  };
  const panelistIds = [await seat("Anand"), await seat("Noor")];
  const questionIds: string[] = [];
  for (const text of ["How did you come here?", "What has changed?"]) {
    const { questionId } = await addQuestions(organizer, { panelId, questions: [text] }, now);
    const answer = Object.fromEntries(panelistIds.map((id) => [id, `${id} on ${text}`]));
    await saveAnswers(organizer, AnswersInput.parse({ questionId, answer }), now);
    questionIds.push(questionId);
  }
  const talkIds: string[] = [];
  for (const title of ["Koans", "Routers", "Singletons"]) {
    const talk = NewLightningTalk.parse({ itemId: slotId, title, speaker: [{ personName: `Speaker of ${title}` }] });
    talkIds.push((await addLightningTalk(organizer, talk, now)).lightningTalkId);
  }
  return { ...draft, panelId, slotId, panelistIds, questionIds, talkIds };
}

/** Every row that a delete may take along, as it stands. */
async function everything(): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const table of KEPT_TABLES) {
    const rows = await db().$queryRaw<{ row: object }[]>`SELECT to_jsonb(t) AS row FROM ${Prisma.raw(`"${table}"`)} t`;
    found[table] = rows.map(({ row }) => JSON.stringify(row)).sort();
  }
  return found;
}

async function lastRemoval() {
  const where = { removed: { not: Prisma.AnyNull }, restoredAt: null };
  return db().change.findFirstOrThrow({ where, orderBy: { id: "desc" } });
}

const backAfter = async (actor: Actor, at = now) => putBack(actor, (await lastRemoval()).id, at);

describe("what an organizer deleted", () => {
  it("comes back as it was: a slot with its whole panel", async () => {
    const { organizer, panelId, eventId } = await plantProgramme();
    const before = await everything();
    await removeItem(organizer, panelId, now);
    expect(await everything()).not.toEqual(before);
    expect(await backAfter(organizer)).toEqual({ ok: true, eventId });
    expect(await everything()).toEqual(before);
  });

  it("comes back as it was: a panelist and a question with their answers, a lightning talk between others", async () => {
    const { organizer, panelistIds, questionIds, talkIds } = await plantProgramme();
    const before = await everything();
    const removals = [
      () => removePanelist(organizer, { panelistId: panelistIds[0] ?? "", isConfirmed: true }, now),
      () => removeQuestion(organizer, { questionId: questionIds[0] ?? "", isConfirmed: true }, now),
      () => removeLightningTalk(organizer, { lightningTalkId: talkIds[1] ?? "" }, now),
    ];
    for (const remove of removals) {
      await remove();
      expect(await everything()).not.toEqual(before);
      expect(await backAfter(organizer)).toMatchObject({ ok: true });
      expect(await everything()).toEqual(before);
    }
  });

  it("comes back as it was: a draft with all that was in it, and its history", async () => {
    const { organizer, eventId } = await plantProgramme();
    const before = await everything();
    const told = await db().change.count({ where: { eventId } });
    await deleteDraft(organizer, eventId, now);
    expect(await db().change.count({ where: { eventId } })).toBe(0);
    expect(await backAfter(organizer)).toEqual({ ok: true, eventId });
    expect(await everything()).toEqual(before);
    expect(await db().change.count({ where: { eventId } })).toBe(told + 1);
  });

  it("takes another address where a draft's own was taken meanwhile", async () => {
    const { organizer, eventId, input } = await plantProgramme();
    await deleteDraft(organizer, eventId, now);
    const { slug } = await plantDraft({ title: input.title });
    expect(await backAfter(organizer)).toMatchObject({ ok: true });
    const restored = await db().event.findUniqueOrThrow({ where: { id: eventId } });
    expect(restored.slug).not.toBe(slug);
  });

  it("makes room where others moved up", async () => {
    const { organizer, panelId, slotId, eventId } = await plantProgramme();
    await removeItem(organizer, panelId, now);
    expect(await db().agendaItem.findUniqueOrThrow({ where: { id: slotId } })).toMatchObject({ position: 0 });
    await backAfter(organizer);
    const order = await db().agendaItem.findMany({ where: { eventId }, orderBy: { position: "asc" } });
    expect(order.map(({ id, position }) => [id, position])).toEqual([
      [panelId, 0],
      [slotId, 1],
    ]);
  });
});

describe("putting back is refused", () => {
  it("to everybody who may not change the event, and twice", async () => {
    const { organizer, stranger, panelId } = await plantProgramme();
    await removeItem(organizer, panelId, now);
    const { id } = await lastRemoval();
    const editor = { ...stranger, chapterIds: [], editorOf: organizer.chapterIds };
    for (const actor of [stranger, editor]) await expect(putBack(actor, id, now)).rejects.toThrow(NotFound);
    expect(await putBack(organizer, id, now)).toMatchObject({ ok: true });
    expect(await putBack(organizer, id, now)).toEqual({ ok: false, reason: "back-already" });
  });

  it("where its place was taken, or what it was part of is gone, and then changes nothing", async () => {
    const { organizer, panelId, panelistIds, questionIds } = await plantProgramme();
    await removePanelist(organizer, { panelistId: panelistIds[0] ?? "", isConfirmed: true }, now);
    const anand = await lastRemoval();
    await addPanelist(organizer, NewPanelist.parse({ panelId, personName: "Anand", role: "panelist" }), now);
    const before = await everything();
    expect(await putBack(organizer, anand.id, now)).toEqual({ ok: false, reason: "taken" });
    expect(await everything()).toEqual(before);
    await removeQuestion(organizer, { questionId: questionIds[0] ?? "", isConfirmed: true }, now);
    const question = await lastRemoval();
    await removeItem(organizer, panelId, now);
    expect(await putBack(organizer, question.id, now)).toEqual({ ok: false, reason: "parent-gone" });
  });

  it("after 30 days, when nothing of it is kept", async () => {
    const { organizer, panelId } = await plantProgramme();
    await removeItem(organizer, panelId, now);
    const { id } = await lastRemoval();
    const almost = new Date(now.getTime() + 30 * DAY - 1);
    await forgetRemoved(almost);
    expect(await db().change.findUniqueOrThrow({ where: { id } })).toMatchObject({ removed: expect.anything() });
    const late = new Date(now.getTime() + 30 * DAY);
    expect(await putBack(organizer, id, late)).toEqual({ ok: false, reason: "too-late" });
    await forgetRemoved(late);
    expect(await db().change.findUniqueOrThrow({ where: { id } })).toMatchObject({ removed: null });
  });
});

describe("what is kept of a delete", () => {
  it("is nothing of a guest, a speaker's address or a secret, not even of a draft that had been announced", async () => {
    const { organizer, eventId, slotId, panelId } = await plantProgramme();
    const canary = { name: "Guest Canary", email: "canary@example.org", emailKey: "canary@example.org" };
    const rsvp = { ...canary, secretHash: "canary-rsvp", status: "cancelled", cancelledAt: now, eventId } as const;
    const { id: rsvpId } = await db().rsvp.create({ data: rsvp });
    const walkIn = { eventId, name: "canary walked in", outcome: "walked_in" } as const;
    await db().attendance.create({ data: walkIn });
    const said = { words: "canary", rsvpId, eventId, parts: { create: { agendaItemId: panelId, words: "canary" } } };
    await db().feedback.create({ data: said });
    const talk = { title: "canary", abstract: "", secretHash: "canary-talk" };
    await db().proposal.create({ data: { ...canary, ...talk, eventId, agendaItemId: panelId } });
    await db().lightningSignUp.create({ data: { agendaItemId: slotId } });
    await db().lightningEntry.create({ data: { ...canary, ...talk, secretHash: "canary-entry", signUpId: slotId } });
    await deleteDraft(organizer, eventId, now);
    const { removed } = await lastRemoval();
    expect(JSON.stringify(removed)).not.toMatch(/canary/i);
  });

  it("is of no table that has an address, a secret or a guest in it", async () => {
    const columns = await db().$queryRaw<{ table: string; name: string }[]>`
      SELECT table_name AS table, column_name AS name FROM information_schema.columns WHERE table_schema = 'public'`;
    const telling = columns.filter(({ name }) => /email|secret|hash|rsvp(?!s)|guest|token/i.test(name));
    const told = telling.filter(({ table, name }) => {
      const kept = KEPT_TABLES.find((one) => one === table);
      return kept && !EMPTIED[kept]?.includes(name);
    });
    expect(told).toEqual([]);
  });

  it("is put back table by table, each after those it refers to", async () => {
    const order: readonly string[] = KEPT_TABLES;
    const wrong = (await readForeignKeys(db())).filter(({ child, parent, columns }) => {
      const [at, before] = [order.indexOf(child), order.indexOf(parent)];
      const isEmptied = columns.some((column) => EMPTIED[KEPT_TABLES[at] ?? "Event"]?.includes(column));
      return at >= 0 && before > at && !isEmptied;
    });
    expect(wrong).toEqual([]);
  });
});
