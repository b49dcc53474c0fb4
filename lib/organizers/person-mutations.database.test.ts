import { expect, test } from "vitest";
import { installation } from "@/lib/access/actor";
import { NotAllowed, NotFound } from "@/lib/access/outcomes";
import { db } from "@/lib/platform/db";
import { withDatabase } from "@/lib/platform/testing";
import { linkPerson } from "./person-mutations";

withDatabase();

const now = new Date("2027-01-02T12:00:00Z");

test("an owner says which organizer a person is, one at a time, and takes it back", async () => {
  const { id: personId } = await db().person.create({ data: { slug: "ada", name: "Ada" } });
  const plant = (email: string) => db().user.create({ data: { email } });
  const [one, two] = [await plant("one@example.org"), await plant("two@example.org")];
  const linked = async () => (await db().user.findMany({ where: { personId } })).map(({ email }) => email);
  await linkPerson(installation, { personId, userId: one.id }, now);
  await linkPerson(installation, { personId, userId: two.id }, now);
  expect(await linked()).toEqual(["two@example.org"]);
  await linkPerson(installation, { personId, userId: null }, now);
  expect(await linked()).toEqual([]);

  const organizer = { ...installation, isOwner: false, userId: one.id, chapterIds: [crypto.randomUUID()] };
  await expect(linkPerson(organizer, { personId, userId: one.id }, now)).rejects.toThrow(NotAllowed);
  const nobody = crypto.randomUUID();
  await expect(linkPerson(installation, { personId, userId: nobody }, now)).rejects.toThrow(NotFound);
  await expect(linkPerson(installation, { personId: nobody, userId: one.id }, now)).rejects.toThrow(NotFound);
});
