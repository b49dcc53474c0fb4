import { expect, test } from "vitest";
import { type Actor, installation } from "@/lib/access/actor";
import { NotFound } from "@/lib/access/outcomes";
import { plantItem } from "@/lib/agenda/testing";
import { db } from "@/lib/platform/db";
import { withDatabase } from "@/lib/platform/testing";
import { hidePerson, showPerson } from "./hide-mutations";
import { createPerson } from "./mutations";

withDatabase();

const NOW = new Date("2026-11-22T12:00:00Z");

test("whoever has a page hides it, and an owner whom they asked, but no organizer and nobody else", async () => {
  const { id: personId } = await createPerson(db(), "Ada");
  const { itemId, actor: organizer } = await plantItem("panel", "published");
  await db().panel.upsert({ where: { agendaItemId: itemId }, create: { agendaItemId: itemId }, update: {} });
  await db().panelist.create({ data: { panelId: itemId, personId, position: 0 } });
  const { id: userId } = await db().user.create({ data: { email: "ada@example.org", personId } });
  const ada: Actor = { userId, name: "Ada", isOwner: false, chapterIds: [] };
  const stranger = { ...ada, userId: crypto.randomUUID() };
  const hiddenAt = async () => (await db().person.findUniqueOrThrow({ where: { id: personId } })).hiddenAt;

  for (const other of [organizer, stranger]) {
    await expect(hidePerson(other, { personId }, NOW)).rejects.toThrow(NotFound);
  }
  expect(await hiddenAt()).toBeNull();
  await hidePerson(ada, { personId }, NOW);
  await hidePerson(ada, { personId }, new Date());
  expect(await hiddenAt()).toEqual(NOW);
  for (const other of [organizer, stranger]) {
    await expect(showPerson(other, { personId }, NOW)).rejects.toThrow(NotFound);
  }
  await showPerson(installation, { personId }, NOW);
  expect(await hiddenAt()).toBeNull();
  expect(await db().change.findMany({ orderBy: { id: "asc" }, select: { act: true, subject: true } })).toEqual([
    { act: "person.hidden", subject: "Ada" },
    { act: "person.shown", subject: "Ada" },
  ]);
});
