import { expect, it } from "vitest";
import { NotFound } from "@/lib/access/outcomes";
import { plantItem } from "@/lib/agenda/testing";
import { setHeadCount } from "@/lib/attendance/mutations";
import { db } from "@/lib/platform/db";
import { MINUTE } from "@/lib/platform/durations";
import { withDatabase } from "@/lib/platform/testing";
import { draftRecap } from "./draft-mutations";
import { autosaveRecap, saveRecap } from "./mutations";
import { getRecapForEdit } from "./organizer-queries";
import { restoreRevision } from "./revision-mutations";
import { findRevision, listRevisions } from "./revision-queries";
import { RecapInput } from "./schema";

withDatabase();

const now = new Date("2026-02-02T09:00:00Z");
const later = (minutes: number) => new Date(now.getTime() + minutes * MINUTE);

async function plantWords() {
  const evening = await plantItem("break");
  const { actor, eventId } = evening;
  const look = async () => (await getRecapForEdit({ id: eventId })).recap;
  const input = async (body: string) => {
    const seenAt = (await look())?.updatedAt.toISOString() ?? "";
    return RecapInput.parse({ eventId, seenAt, title: "An evening", body });
  };
  const save = async (body: string, at = now, who = actor) => saveRecap(who, await input(body), at);
  const autosave = async (body: string, at = now, who = actor) => autosaveRecap(who, await input(body), at);
  const bodies = async () => {
    const rows = await db().recapRevision.findMany({ where: { recap: { eventId } }, orderBy: { savedAt: "asc" } });
    return rows.map(({ body }) => body);
  };
  const restore = async (revisionId: string, who = actor) => {
    const seenAt = (await look())?.updatedAt ?? null;
    return restoreRevision(who, { eventId, revisionId, seenAt }, later(90));
  };
  const ids = async () => (await listRevisions(actor, eventId)).map(({ id }) => id);
  return { ...evening, look, input, save, autosave, bodies, restore, ids };
}

it("keeps every saving that changed a word", async () => {
  const { save, bodies } = await plantWords();
  await save("One.");
  await save("One.", later(1));
  await save("Two.", later(2));
  expect(await bodies()).toEqual(["One.", "Two."]);
});

it("keeps the words from before there was a history", async () => {
  const { save, bodies, eventId } = await plantWords();
  await db().recap.create({ data: { eventId, slug: `old-${eventId}`, title: "An evening", body: "Old." } });
  await save("New.", later(1));
  expect((await bodies()).toSorted()).toEqual(["New.", "Old."]);
});

it("folds what saved itself in one sitting, and nothing that somebody saved", async () => {
  const { save, autosave, bodies, actor } = await plantWords();
  await save("Saved.");
  await autosave("Saved. A", later(1));
  await autosave("Saved. A b", later(2));
  await autosave("Saved. A b c", later(9));
  expect(await bodies()).toEqual(["Saved.", "Saved. A b c"]);
  await autosave("By another.", later(9), { ...actor, name: "Noor" });
  await autosave("In the next sitting.", later(11), { ...actor, name: "Noor" });
  expect(await bodies()).toHaveLength(4);
});

it("shows what a saving changed, and restores the words before it as a new revision", async () => {
  const { save, look, actor, eventId, ids, restore, bodies } = await plantWords();
  await save("One.");
  await save("Two.", later(1));
  const [latest = "", first = ""] = await ids();
  expect(await findRevision(actor, eventId, latest)).toMatchObject({ before: { body: "One." }, isLatest: true });
  expect(await findRevision(actor, eventId, first)).toMatchObject({ before: null, isLatest: false });
  expect(await restore(first)).toEqual({ ok: true });
  expect(await look()).toMatchObject({ body: "One.", title: "An evening" });
  expect(await bodies()).toEqual(["One.", "Two.", "One."]);
});

it("restores passages that follow their records, not what these said once", async () => {
  const { actor, eventId, save, ids, restore, look } = await plantWords();
  const count = (people: number) => setHeadCount(actor, { eventId, count: people, isApproximate: false }, now);
  await count(41);
  await draftRecap(actor, eventId, now);
  await save("All my own words.", later(1));
  await count(43);
  const [, drafted = ""] = await ids();
  await restore(drafted);
  expect((await look())?.body).toContain("43 of us were there.");
  await count(44);
  expect((await look())?.body).toContain("44 of us were there.");
});

it("restores nothing over words that were saved meanwhile, for a stranger, or of another event", async () => {
  const { save, actor, stranger, eventId, ids, restore, look } = await plantWords();
  const other = await plantWords();
  await save("One.");
  await save("Two.", later(1));
  await other.save("Another's.");
  const [, first = ""] = await ids();
  const stale = { eventId, revisionId: first, seenAt: now };
  expect(await restoreRevision(actor, stale, later(2))).toEqual({ ok: false, reason: "newer" });
  await expect(restore(first, stranger)).rejects.toThrow(NotFound);
  await expect(restore((await other.ids())[0] ?? "")).rejects.toThrow(NotFound);
  await expect(restore("seven")).rejects.toThrow(NotFound);
  expect(await findRevision(stranger, eventId, first)).toBeNull();
  expect(await listRevisions(stranger, eventId)).toEqual([]);
  expect((await look())?.body).toBe("Two.");
});
