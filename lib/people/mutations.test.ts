import { beforeEach, describe, expect, test } from "vitest";
import { installation } from "@/lib/access/actor";
import { NotFound } from "@/lib/access/outcomes";
import { db, transaction } from "@/lib/platform/db";
import { withDatabase } from "@/lib/platform/testing";
import { resolvePerson, updatePerson } from "./mutations";
import { listEditablePeople } from "./queries";
import { PersonInput, PersonReference } from "./schema";

withDatabase();

const now = new Date("2027-01-02T12:00:00Z");
beforeEach(() => db().person.deleteMany());

/** The id of whoever a form names like this. */
async function named(personName: string, personHandle = ""): Promise<string> {
  const reference = PersonReference.parse({ personName, personHandle });
  return (await transaction((tx) => resolvePerson(tx, reference))).id;
}

describe("naming a person", () => {
  test("finds them by handle, whatever the name and the spelling", async () => {
    const vandana = await named("Vandana Verma Singhal", "@InfosecVandana");
    expect(await named("Vandana Verma", "https://twitter.com/infosecvandana")).toBe(vandana);
    expect(await db().person.count()).toBe(1);
  });

  test("finds them by name where no handle is given, and learns the handle when it is", async () => {
    const noufal = await named("Noufal Ibrahim");
    expect(await named("noufal ibrahim")).toBe(noufal);
    expect(await named("Noufal Ibrahim", "@noufalibrahim")).toBe(noufal);
    expect(await named("N. Ibrahim", "@noufalibrahim")).toBe(noufal);
  });

  test("keeps two people of one name apart by their handles", async () => {
    const one = await named("Anand", "@skeptichacker");
    const other = await named("Anand", "@anandology");
    expect(other).not.toBe(one);
    const slugs = await db().person.findMany({ select: { slug: true }, orderBy: { slug: "asc" } });
    expect(slugs).toEqual([{ slug: "anand" }, { slug: "anand-2" }]);
  });

  test("makes one page however many name somebody new at once", async () => {
    const ids = await Promise.all(Array.from({ length: 8 }, () => named("KraceKumar", "@kracetheking")));
    expect(new Set(ids).size).toBe(1);
  });

  test("gives everybody an address of their own when names that count on meet at once", async () => {
    await named("Ada", "@first");
    await Promise.all(Array.from({ length: 6 }, (_, at) => named(at % 2 ? "Ada" : "Ada 2", `@ada_${at}`)));
    const slugs = await db().person.findMany({ select: { slug: true } });
    expect(new Set(slugs.map(({ slug }) => slug)).size).toBe(7);
  });

  test("takes every sign of a name for itself", async () => {
    const names = ["Ada", "A_a", "%", "Ada\\", "Ad%"];
    const ids = await Promise.all(names.map((name) => named(name)));
    expect(new Set(ids).size).toBe(names.length);
    expect(await named("ada\\")).toBe(ids[3]);
    const found = await Promise.all(["_", "%", "\\"].map((search) => listEditablePeople(installation, search)));
    expect(found.map((people) => people.map(({ name }) => name))).toEqual([["A_a"], ["%", "Ad%"], ["Ada\\"]]);
  });

  test("gives a name without a letter of ours an address too", async () => {
    await named("नौफ़ल");
    expect(await db().person.findFirstOrThrow()).toMatchObject({ slug: "person", name: "नौफ़ल" });
  });
});

describe("editing a person", () => {
  const edit = (personId: string, links: string) => PersonInput.parse({ personId, name: "Ada", links });

  test("refuses a handle that is somebody else's, and changes nothing", async () => {
    await named("Grace", "@grace");
    const ada = await named("Ada", "@ada");
    expect(await updatePerson(installation, edit(ada, "@ada\n@Grace"), now)).toMatchObject({
      reason: "taken",
      field: "links",
    });
    expect(await db().personLink.count({ where: { personId: ada } })).toBe(1);
  });

  test("is for an owner, and for organizers of events where they appeared", async () => {
    const ada = await named("Ada");
    const stranger = { ...installation, isOwner: false, chapterIds: [crypto.randomUUID()] };
    await expect(updatePerson(stranger, edit(ada, ""), now)).rejects.toThrow(NotFound);
    await expect(updatePerson(installation, edit(crypto.randomUUID(), ""), now)).rejects.toThrow(NotFound);
    expect(await updatePerson(installation, edit(ada, "infosecgirls.in"), now)).toMatchObject({ ok: true });
  });
});
