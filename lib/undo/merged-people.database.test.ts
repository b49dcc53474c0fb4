import { describe, expect, it, test } from "vitest";
import { installation } from "@/lib/access/actor";
import { addItem, removeItem } from "@/lib/agenda/mutations";
import { NewItemInput } from "@/lib/agenda/schema";
import { plantDraft } from "@/lib/events/testing";
import { addPanelist } from "@/lib/panels/mutations";
import { NewPanelist } from "@/lib/panels/schema";
import { mergePeople } from "@/lib/people/merge-mutations";
import { createPerson } from "@/lib/people/mutations";
import { partPeople } from "@/lib/people/part-mutations";
import { db } from "@/lib/platform/db";
import { withDatabase } from "@/lib/platform/testing";
import { saveTalk } from "@/lib/talks/mutations";
import { TalkInput } from "@/lib/talks/schema";
import { putBack } from "./mutations";

withDatabase();

const now = new Date("2027-01-02T12:00:00Z");

/** A draft with a panel and a talk, and Ada on either, who has a second page. */
async function plantAda() {
  const { organizer, eventId } = await plantDraft({ title: "Summer evening" });
  const add = async (kind: string, title: string) => {
    const added = await addItem(organizer, NewItemInput.parse({ eventId, kind, title }), now);
    if (!added.ok) throw new Error(added.problem);
    return added.itemId;
  };
  // Nobody else has these names: a panel finds who is meant by them.
  const names = ["Ada", "Countess"].map((name) => `${name} ${eventId}`);
  const [ada, countess] = await Promise.all(names.map((name) => createPerson(db(), name)));
  return {
    ...{ organizer, names, adaId: ada?.id ?? "", countessId: countess?.id ?? "" },
    panelId: await add("panel", "Panel"),
    talkId: await add("talk", "Talk"),
  };
}

type Planted = Awaited<ReturnType<typeof plantAda>>;

async function speakAt({ organizer, talkId }: Planted, personIds: string[]): Promise<void> {
  const speaker = personIds.map((personId) => ({ personId, affiliation: personId }));
  const saved = await saveTalk(organizer, TalkInput.parse({ itemId: talkId, speaker }), now);
  expect(saved).toMatchObject({ ok: true });
}

const speakersOf = async (talkId: string) =>
  db().talkSpeaker.findMany({
    where: { talkId },
    orderBy: { position: "asc" },
    select: { personId: true, affiliation: true },
  });

/** The same, with Ada's voice on the panel, which was deleted since. */
async function plantDeletedVoice() {
  const planted = await plantAda();
  const { organizer, panelId, names } = planted;
  await addPanelist(organizer, NewPanelist.parse({ panelId, personName: names[0], role: "panelist" }), now);
  await removeItem(organizer, panelId, now);
  return planted;
}

async function voiceOn(panelId: string): Promise<string> {
  const voice = await db().panelist.findFirstOrThrow({ where: { panelId }, select: { personId: true } });
  return voice.personId;
}

async function merge({ countessId: keptId, adaId: goneId }: Planted): Promise<string> {
  const merged = await mergePeople(installation, { keptId, goneId }, now);
  if (!merged.ok) throw new Error(merged.reason);
  return merged.mergeId;
}

async function bringBack({ organizer }: Planted) {
  const { id } = await db().change.findFirstOrThrow({
    where: { act: "item.removed", restoredAt: null },
    orderBy: { id: "desc" },
    select: { id: true },
  });
  return putBack(organizer, id, now);
}

test("a form that was opened before two pages became one is saved under the name that stayed", async () => {
  const planted = await plantAda();
  const { talkId, adaId, countessId } = planted;
  await merge(planted);
  await speakAt(planted, [adaId, countessId]);
  expect((await speakersOf(talkId)).map(({ personId }) => personId)).toEqual([countessId]);
});

describe("what was deleted before two pages became one", () => {
  it("comes back with the voice under the name that stayed, and parting them gives it back", async () => {
    const planted = await plantDeletedVoice();
    const { panelId, adaId, countessId } = planted;
    const mergeId = await merge(planted);
    expect(await bringBack(planted)).toMatchObject({ ok: true });
    expect(await voiceOn(panelId)).toBe(countessId);
    expect(await partPeople(installation, { mergeId }, now)).toMatchObject({ ok: true, left: [] });
    expect(await voiceOn(panelId)).toBe(adaId);
  });

  it("goes back step by step where the name that stayed became a third one's", async () => {
    const planted = await plantDeletedVoice();
    const { panelId, adaId, countessId } = planted;
    const mergeId = await merge(planted);
    const { id: lovelaceId } = await createPerson(db(), "Lovelace");
    const laterId = await merge({ ...planted, countessId: lovelaceId, adaId: countessId });
    expect(await bringBack(planted)).toMatchObject({ ok: true });
    const voices = [await voiceOn(panelId)];
    for (const id of [laterId, mergeId]) {
      expect(await partPeople(installation, { mergeId: id }, now)).toMatchObject({ ok: true, left: [] });
      voices.push(await voiceOn(panelId));
    }
    expect(voices).toEqual([lovelaceId, countessId, adaId]);
  });

  it("names once whoever stood there under both names, and twice again after parting", async () => {
    const planted = await plantAda();
    const { organizer, talkId, adaId, countessId } = planted;
    await speakAt(planted, [adaId, countessId]);
    const before = await speakersOf(talkId);
    await removeItem(organizer, talkId, now);
    const mergeId = await merge(planted);
    expect(await bringBack(planted)).toMatchObject({ ok: true });
    expect(await speakersOf(talkId)).toEqual([{ personId: countessId, affiliation: countessId }]);
    expect(await partPeople(installation, { mergeId }, now)).toMatchObject({ ok: true, left: [] });
    expect(await speakersOf(talkId)).toEqual(before);
  });

  it("is refused whole where two voices of one panel would become one", async () => {
    const planted = await plantAda();
    const { organizer, panelId, names } = planted;
    for (const personName of names) {
      await addPanelist(organizer, NewPanelist.parse({ panelId, personName, role: "panelist" }), now);
    }
    await removeItem(organizer, panelId, now);
    const mergeId = await merge(planted);
    expect(await bringBack(planted)).toEqual({ ok: false, reason: "taken" });
    expect(await db().panelist.count({ where: { panelId } })).toBe(0);
    await partPeople(installation, { mergeId }, now);
    expect(await bringBack(planted)).toMatchObject({ ok: true });
    expect(await db().panelist.count({ where: { panelId } })).toBe(2);
  });
});
