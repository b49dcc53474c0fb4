import { expect, test } from "vitest";
import { installation } from "@/lib/access/actor";
import { NotFound } from "@/lib/access/outcomes";
import { plantItem } from "@/lib/agenda/testing";
import { db } from "@/lib/platform/db";
import { withDatabase } from "@/lib/platform/testing";
import { tellPeopleApart } from "./apart-mutations";
import { mergePeople } from "./merge-mutations";
import { createPerson } from "./mutations";
import { areToldApart, listLikelyDuplicates } from "./queries";

withDatabase();

const NOW = new Date("2026-11-22T12:00:00Z");

/** People of one name, whom everything here takes for one. */
async function plantNamesakes(count: number): Promise<[string, string, string]> {
  const name = `Rahul ${crypto.randomUUID()}`;
  const ids: string[] = [];
  for (let place = 0; place < count; place++) ids.push((await createPerson(db(), name)).id);
  const [one = "", other = "", third = ""] = ids;
  return [one, other, third];
}

/** The suggested pairs among these, each by the places of its two. */
async function suggested(ids: string[]): Promise<string[]> {
  const pairs = (await listLikelyDuplicates(installation)).map(({ people }) => people.map(({ id }) => ids.indexOf(id)));
  return pairs.flatMap((places) => (places.includes(-1) ? [] : [places.sort().join("")])).sort();
}

const tell = (personId: string, otherId: string) => tellPeopleApart(installation, { personId, otherId }, NOW);
const told = () => db().change.count({ where: { act: "person.told-apart" } });

test("two people who were told apart are suggested no more, whoever is named first; all others are", async () => {
  const ids = await plantNamesakes(3);
  const [one, other, third] = ids;
  expect(await suggested(ids)).toEqual(["01", "02", "12"]);
  await tell(other, one);
  expect(await suggested(ids)).toEqual(["02", "12"]);
  await tell(one, third);
  expect(await suggested(ids)).toEqual(["12"]);
  expect(await areToldApart({ id: one }, { id: other })).toBe(true);
  expect(await areToldApart({ id: third }, { id: other })).toBe(false);
});

test("saying it twice is saying it once", async () => {
  const [one, other] = await plantNamesakes(2);
  const before = await told();
  await Promise.all([tell(one, other), tell(other, one), tell(one, other)]);
  expect((await told()) - before).toBe(1);
});

test("whoever stays in a merge is still told apart from whom the other was told apart from", async () => {
  const ids = await plantNamesakes(3);
  const [one, other, third] = ids;
  await tell(one, third);
  const merged = await mergePeople(installation, { keptId: other, goneId: one }, NOW);
  expect(merged).toMatchObject({ ok: true });
  expect(await suggested(ids)).toEqual([]);
});

test("two who were told apart can still be joined", async () => {
  const [one, other] = await plantNamesakes(2);
  await tell(one, other);
  expect(await mergePeople(installation, { keptId: one, goneId: other }, NOW)).toMatchObject({ ok: true });
});

test("nobody tells people apart whose pages are not both theirs to edit, nor somebody from themselves", async () => {
  const { actor, itemId } = await plantItem("panel", "published");
  const [one, other] = await plantNamesakes(2);
  await db().panel.upsert({ where: { agendaItemId: itemId }, create: { agendaItemId: itemId }, update: {} });
  await db().panelist.create({ data: { panelId: itemId, personId: one, position: 0 } });
  const input = { personId: one, otherId: other };
  await expect(tellPeopleApart(actor, input, NOW)).rejects.toThrow(NotFound);
  await expect(tell(one, one)).rejects.toThrow(NotFound);
  expect(await areToldApart({ id: one }, { id: other })).toBe(false);
  await db().panelist.create({ data: { panelId: itemId, personId: other, position: 1 } });
  await tellPeopleApart(actor, input, NOW);
  expect(await areToldApart({ id: one }, { id: other })).toBe(true);
});
