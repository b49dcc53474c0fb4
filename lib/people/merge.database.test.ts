import { describe, expect, test } from "vitest";
import { installation } from "@/lib/access/actor";
import { NotFound } from "@/lib/access/outcomes";
import { plantItem } from "@/lib/agenda/testing";
import { db } from "@/lib/platform/db";
import { DAY } from "@/lib/platform/durations";
import { withDatabase } from "@/lib/platform/testing";
import { mergePeople } from "./merge-mutations";
import { REFERENCES } from "./merge-record";
import { createPerson } from "./mutations";
import { findPersonForPage, findSlugLedOnTo } from "./page-queries";
import { forgetMerges, partPeople } from "./part-mutations";

withDatabase();

const NOW = new Date("2026-11-22T12:00:00Z");
const merge = (keptId: string, goneId: string) => mergePeople(installation, { keptId, goneId }, NOW);

async function merged(keptId: string, goneId: string) {
  const outcome = await merge(keptId, goneId);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome;
}

async function plantPerson(name: string): Promise<string> {
  return (await createPerson(db(), name)).id;
}

/** Somebody with a row in every table that refers to people; what is not theirs alone stands beside `shared`. */
async function plantFull(name: string, shared?: Awaited<ReturnType<typeof plantTalks>>) {
  const personId = await plantPerson(name);
  const own = await plantTalks();
  const panel = await plantItem("panel", "published");
  await db().panel.upsert({
    where: { agendaItemId: panel.itemId },
    create: { agendaItemId: panel.itemId },
    update: {},
  });
  await db().panelist.create({ data: { panelId: panel.itemId, personId, position: 0, affiliation: name } });
  for (const { itemId, eventId, lightningTalkId, recapId, lookalikeId } of shared ? [own, shared] : [own]) {
    await db().talkSpeaker.create({ data: { talkId: itemId, personId, position: 1, affiliation: name } });
    await db().lightningTalkSpeaker.create({ data: { lightningTalkId, personId, position: 1 } });
    await db().recapAuthor.create({ data: { recapId, personId, position: 1 } });
    const secretHash = crypto.randomUUID();
    await db().speakerLink.create({ data: { eventId, personId, email: `${secretHash}@example.org`, secretHash } });
    await db().personToldApart.create({ data: { personId, otherId: lookalikeId } });
  }
  const handle = name.toLowerCase();
  const links = [
    { kind: "github" as const, url: `https://github.com/${handle}`, handle, position: 0 },
    { kind: "website" as const, url: "https://example.org/", position: 1 },
  ];
  await db().personLink.createMany({ data: links.map((link) => ({ ...link, personId })) });
  await db().personSlug.create({ data: { slug: `former-${handle}`, personId } });
  const claim = { email: "a@example.org", secretHash: crypto.randomUUID(), expiresAt: NOW };
  await db().personClaim.create({ data: { ...claim, personId } });
  await db().personMerge.create({ data: { keptId: personId, goneName: "Earlier", before: {} } });
  return personId;
}

async function plantTalks() {
  const { itemId, eventId } = await plantItem("talk", "published");
  await db().talk.upsert({ where: { agendaItemId: itemId }, create: { agendaItemId: itemId }, update: {} });
  const slot = await db().agendaItem.create({
    data: { eventId, position: 7, kind: "lightning_talks", title: "Lightning" },
  });
  const short = await db().lightningTalk.create({ data: { agendaItemId: slot.id, title: "Short", position: 0 } });
  const recap = await db().recap.create({ data: { eventId, slug: `recap-${eventId}`, title: "Recap" } });
  return { itemId, eventId, lightningTalkId: short.id, recapId: recap.id, lookalikeId: crypto.randomUUID() };
}

/** Every row of every table that refers to people, and the people, without what a merge itself leaves behind. */
async function everything(): Promise<unknown> {
  const tables = ["Person", ...REFERENCES.map(({ table }) => table)];
  const all: Record<string, unknown> = {};
  for (const table of tables) {
    const rows = await db().$queryRawUnsafe<{ row: Record<string, unknown> }[]>(
      `SELECT to_jsonb(t) - 'updatedAt' AS row FROM "${table}" t ORDER BY to_jsonb(t)::text COLLATE "C"`,
    );
    all[table] = rows.map(({ row }) => row).filter(({ undoneAt }) => !undoneAt);
  }
  return all;
}

test("every table that refers to people is merged: a new foreign key has to be listed", async () => {
  const found = await db().$queryRaw<{ table: string; column: string }[]>`
    SELECT con.conrelid::regclass::text AS table, att.attname::text AS column FROM pg_constraint con
    JOIN pg_attribute att ON att.attrelid = con.conrelid AND att.attnum = ANY (con.conkey)
    WHERE con.contype = 'f' AND con.confrelid = '"Person"'::regclass`;
  const names = ({ table, column }: { table: string; column: string }) => `${table.replaceAll('"', "")}.${column}`;
  expect(found.map(names).sort()).toEqual(REFERENCES.map(names).sort());
});

describe("two pages become one", () => {
  test("with everything of both, and parting them puts all of it back", async () => {
    const shared = await plantTalks();
    const keptId = await plantFull("Kept", shared);
    const goneId = await plantFull("Gone", shared);
    await db().user.create({ data: { email: "gone@example.org", personId: goneId } });
    await db().person.update({ where: { id: goneId }, data: { bio: "Who went", hiddenAt: NOW } });
    const before = await everything();

    const { mergeId } = await merged(keptId, goneId);
    expect(await db().person.findUniqueOrThrow({ where: { id: keptId } })).toMatchObject({
      bio: "Who went",
      hiddenAt: NOW,
    });
    for (const { table, column } of REFERENCES) {
      const rows = await db().$queryRawUnsafe<object[]>(
        `SELECT 1 FROM "${table}" WHERE "${column}" = $1::uuid`,
        keptId,
      );
      expect(rows.length, table).toBeGreaterThan(0);
    }
    expect(await db().talkSpeaker.count({ where: { talkId: shared.itemId } })).toBe(1);

    expect(await partPeople(installation, { mergeId }, NOW)).toEqual({ ok: true, goneId, left: [] });
    expect(await everything()).toEqual(before);
  });

  test("and what was changed since stays where it is when they are parted, and is named", async () => {
    const keptId = await plantFull("Stays");
    const goneId = await plantFull("Goes");
    await db().person.update({ where: { id: goneId }, data: { bio: "Taken over" } });
    const { mergeId } = await merged(keptId, goneId);
    await db().person.update({ where: { id: keptId }, data: { bio: "Written since" } });
    await db().personLink.deleteMany({ where: { handle: "goes" } });
    const parted = await partPeople(installation, { mergeId }, NOW);
    expect(parted).toEqual({ ok: true, goneId, left: ["bio", "PersonLink"] });
    const people = await db().person.findMany({ where: { id: { in: [keptId, goneId] } }, orderBy: { name: "asc" } });
    expect(people.map(({ bio }) => bio)).toEqual(["Taken over", "Written since"]);
    expect(await partPeople(installation, { mergeId }, NOW)).toMatchObject({ reason: "too-late" });
  });

  test("whose address leads on, and is nobody else's again", async () => {
    const keptId = await plantFull("Ada Lovelace");
    const goneId = await plantFull("Ada King");
    await merged(keptId, goneId);
    expect(await findPersonForPage("ada-king")).toBeNull();
    expect(await findSlugLedOnTo("ada-king")).toBe("ada-lovelace");
    expect(await findSlugLedOnTo("former-ada king")).toBeNull();
    const namesake = await plantPerson("Ada King");
    expect((await db().person.findUniqueOrThrow({ where: { id: namesake } })).slug).toBe("ada-king-2");
    await db().person.update({ where: { id: keptId }, data: { hiddenAt: NOW } });
    expect(await findSlugLedOnTo("ada-king")).toBeNull();
  });
});

test("nobody becomes one with whom they shared a panel, nor two who both have accounts, nor with themselves", async () => {
  const [keptId, goneId] = [await plantPerson("One"), await plantPerson("Two")];
  const { itemId } = await plantItem("panel", "published");
  await db().panel.upsert({ where: { agendaItemId: itemId }, create: { agendaItemId: itemId }, update: {} });
  await db().panelist.createMany({
    data: [keptId, goneId].map((personId, position) => ({ panelId: itemId, personId, position })),
  });
  expect(await merge(keptId, goneId)).toEqual({ ok: false, reason: "same-panel" });
  await db().panelist.deleteMany({ where: { personId: goneId } });
  for (const personId of [keptId, goneId]) {
    await db().user.create({ data: { email: `${personId}@example.org`, personId } });
  }
  expect(await merge(keptId, goneId)).toEqual({ ok: false, reason: "two-accounts" });
  await expect(merge(keptId, keptId)).rejects.toThrow(NotFound);
});

test("an organizer joins pages that both are theirs to edit, and no others", async () => {
  const [keptId, goneId] = [await plantPerson("Here"), await plantPerson("There")];
  const here = await plantItem("panel", "published");
  const there = await plantItem("panel", "published");
  for (const [{ itemId }, personId] of [
    [here, keptId],
    [there, goneId],
  ] as const) {
    await db().panel.upsert({ where: { agendaItemId: itemId }, create: { agendaItemId: itemId }, update: {} });
    await db().panelist.create({ data: { panelId: itemId, personId, position: 0 } });
  }
  const both = { ...here.actor, chapterIds: [...here.actor.chapterIds, ...there.actor.chapterIds] };
  await expect(mergePeople(here.actor, { keptId, goneId }, NOW)).rejects.toThrow(NotFound);
  const user = await db().user.create({ data: { email: "there@example.org", personId: goneId } });
  await expect(mergePeople(both, { keptId, goneId }, NOW)).rejects.toThrow(NotFound);
  await db().user.update({ where: { id: user.id }, data: { personId: null } });
  expect(await mergePeople(both, { keptId, goneId }, NOW)).toMatchObject({ ok: true });
});

test("after 30 days nothing is kept of how to part them", async () => {
  const { mergeId } = await merged(await plantPerson("Long"), await plantPerson("Ago"));
  const later = new Date(NOW.getTime() + 31 * DAY);
  expect(await partPeople(installation, { mergeId }, later)).toMatchObject({ reason: "too-late" });
  await forgetMerges(later);
  expect((await db().personMerge.findUniqueOrThrow({ where: { id: mergeId } })).before).toEqual({});
  expect(await partPeople(installation, { mergeId }, NOW)).toMatchObject({ reason: "too-late" });
});
