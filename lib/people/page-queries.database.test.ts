import { beforeAll, describe, expect, test } from "vitest";
import { plantItem } from "@/lib/agenda/testing";
import { db } from "@/lib/platform/db";
import { withDatabase } from "@/lib/platform/testing";
import { findPersonForPage, listPublicPeople, withoutHiddenMentions } from "./page-queries";

withDatabase();

function plantPerson(slug: string) {
  return db().person.create({ data: { slug, name: slug }, select: { id: true } });
}

/** A talk somebody gives at an event of this status. */
async function plantTalk(personId: string, status: "draft" | "published") {
  const { itemId, eventId } = await plantItem("talk", status);
  await db().talk.create({
    data: { agendaItemId: itemId, speakers: { create: { personId, position: 0, affiliation: "Then" } } },
  });
  return eventId;
}

describe("who stands in the register", () => {
  beforeAll(async () => {
    const seen = await plantPerson("seen");
    await plantTalk(seen.id, "published");
    await plantTalk(seen.id, "draft");
    const hinted = await plantPerson("only-in-a-draft");
    const draft = await plantTalk(hinted.id, "draft");
    const writer = await plantPerson("writes-in-secret");
    await db().recap.create({
      data: {
        eventId: draft,
        slug: "secret",
        title: "Secret",
        authors: { create: { personId: writer.id, position: 0 } },
      },
    });
    await plantPerson("never-appeared");
  });

  test("only those who appeared in an event anyone may see", async () => {
    expect((await listPublicPeople()).map(({ slug }) => slug)).toEqual(["seen"]);
  });

  test("a page shows what is out, and nothing of a draft", async () => {
    expect((await findPersonForPage("seen"))?.appearances).toMatchObject([{ role: "Talk", affiliation: "Then" }]);
  });

  test.each(["only-in-a-draft", "writes-in-secret", "never-appeared", "nobody", "No slug%00"])(
    "%s has no page",
    async (slug) => {
      expect(await findPersonForPage(slug)).toBeNull();
    },
  );

  test("whoever hid themselves has no page and stands in no list", async () => {
    const person = await plantPerson("hidden");
    await plantTalk(person.id, "published");
    await db().person.update({ where: { id: person.id }, data: { hiddenAt: new Date() } });
    expect(await findPersonForPage("hidden")).toBeNull();
    expect((await listPublicPeople()).map(({ slug }) => slug)).not.toContain("hidden");
    await db().personSlug.create({ data: { slug: "hidden-before", personId: person.id } });
    const told = "[Then](/people/hidden-before), [now](/people/hidden) and [Seen](/people/seen)";
    expect(await withoutHiddenMentions(told)).toBe("Then, now and [Seen](/people/seen)");
  });

  test("a cancelled event keeps its people", async () => {
    const person = await plantPerson("was-to-speak");
    const eventId = await plantTalk(person.id, "published");
    await db().event.update({ where: { id: eventId }, data: { status: "cancelled", cancelledAt: new Date() } });
    expect(await findPersonForPage("was-to-speak")).not.toBeNull();
  });
});
