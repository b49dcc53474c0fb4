import { beforeEach, describe, expect, it } from "vitest";
import { type Actor, installation } from "@/lib/access/actor";
import { NotFound } from "@/lib/access/outcomes";
import { updatePerson } from "@/lib/people/mutations";
import { PersonInput } from "@/lib/people/schema";
import { personTexts } from "@/lib/people/texts";
import { db } from "@/lib/platform/db";
import { fingerprintOf } from "@/lib/platform/fingerprint";
import { withDatabase } from "@/lib/platform/testing";
import { forgetOldClaims } from "./forget";
import { claimPage, decideClaim, giveBackPage, proveClaim } from "./mutations";
import { findClaim, listWaitingClaims } from "./queries";

withDatabase();

const now = new Date("2027-01-02T12:00:00Z");
const later = (days: number) => new Date(now.getTime() + days * 24 * 60 * 60 * 1000);
const VANDANA = { email: "vandana@example.org", words: "I spoke in August." };

beforeEach(async () => {
  await db().user.deleteMany();
  await db().personClaim.deleteMany();
  await db().outboxMail.deleteMany();
  await db().change.deleteMany();
});

let planted = 0;
/** A person who spoke at an event of a chapter, with the chapter's organizer. */
async function plant() {
  planted += 1;
  const slug = `vandana-${planted}`;
  const { id: personId } = await db().person.create({ data: { slug, name: "Vandana" }, select: { id: true } });
  const { id: chapterId } = await db().chapter.create({
    data: { slug: `claims-${planted}`, name: "Chapter", city: "Pune", timeZone: "Asia/Kolkata" },
    select: { id: true },
  });
  const { id: eventId } = await db().event.create({
    data: {
      ...{ slug: `claims-${planted}`, title: "Evening", summary: "", timeZone: "Asia/Kolkata" },
      ...{ startsAt: later(1), endsAt: later(2), hosts: { create: { chapterId } } },
      agendaItems: {
        create: {
          position: 0,
          kind: "talk",
          title: "A talk",
          talk: { create: { speakers: { create: { personId, position: 0 } } } },
        },
      },
    },
    select: { id: true },
  });
  const email = `organizer-${planted}@example.org`;
  const { id: userId } = await db().user.create({
    data: { email, name: "Olga", chapters: { create: { chapterId } } },
    select: { id: true },
  });
  const organizer: Actor = { userId, name: "Olga", isOwner: false, chapterIds: [chapterId] };
  const know = () =>
    db().speakerLink.create({
      data: { eventId, personId, email: VANDANA.email, secretHash: `known ${slug}` },
      select: { id: true },
    });
  return { slug, personId, organizer, email, know };
}

async function secretIn(address: string): Promise<string> {
  const mail = await db().outboxMail.findFirstOrThrow({
    where: { toAddress: address, kind: "claim" },
    orderBy: { createdAt: "desc" },
    select: { text: true },
  });
  return /\/claim\/([\w-]+)/.exec(mail.text)?.[1] ?? "no link was mailed";
}

const kinds = async () => {
  const mails = await db().outboxMail.findMany({ select: { kind: true, toAddress: true } });
  return mails.map(({ kind, toAddress }) => `${kind} ${toAddress}`).toSorted();
};
const ownerOf = async (personId: string) =>
  (await db().user.findUnique({ where: { personId }, select: { email: true } }))?.email ?? null;
const stranger: Actor = { userId: "", name: "Sam", isOwner: false, chapterIds: [] };

describe("claiming a page", () => {
  it("gives it at once to an address that the organizers know, and signs it in", async () => {
    const { slug, personId, know } = await plant();
    await know();
    await claimPage({ slug, ...VANDANA }, now);
    const secret = await secretIn(VANDANA.email);
    expect(await ownerOf(personId)).toBeNull();
    expect(await proveClaim(secret, now)).toMatchObject({ ok: true, signInSecret: expect.any(String) });
    expect(await ownerOf(personId)).toBe(VANDANA.email);
    expect(await proveClaim(secret, now)).toMatchObject({ reason: "spent" });
  });

  it("waits for an organizer where the address is not known, and tells them", async () => {
    const { slug, personId, organizer, email } = await plant();
    const other = await plant();
    await claimPage({ slug, ...VANDANA }, now);
    const secret = await secretIn(VANDANA.email);
    expect(await proveClaim(secret, now)).toEqual({ ok: true, signInSecret: null });
    expect(await findClaim(secret, now)).toEqual({ name: "Vandana", state: "waiting" });
    expect(await kinds()).toEqual([`claim ${VANDANA.email}`, `claim-waits ${email}`]);
    expect(await listWaitingClaims(other.organizer)).toEqual([]);
    const [claim] = await listWaitingClaims(organizer);
    const accept = { claimId: claim?.id ?? "", answer: "accept" as const };
    await expect(decideClaim(other.organizer, accept, now)).rejects.toThrow(NotFound);
    await expect(decideClaim(stranger, accept, now)).rejects.toThrow(NotFound);
    await Promise.all([decideClaim(organizer, accept, now), decideClaim(organizer, accept, now)]);
    expect(await ownerOf(personId)).toBe(VANDANA.email);
    expect((await kinds()).filter((kind) => kind.startsWith("claim-decided"))).toHaveLength(1);
  });

  it("is declined without an account being made", async () => {
    const { slug, personId, organizer } = await plant();
    await claimPage({ slug, ...VANDANA }, now);
    await proveClaim(await secretIn(VANDANA.email), now);
    const [claim] = await listWaitingClaims(organizer);
    await decideClaim(organizer, { claimId: claim?.id ?? "", answer: "decline" }, now);
    expect(await ownerOf(personId)).toBeNull();
    expect(await db().user.count({ where: { email: VANDANA.email } })).toBe(0);
  });

  it("does not take a page from whoever has it, nor give anybody two", async () => {
    const [first, second] = [await plant(), await plant()];
    for (const { slug, know } of [first, second]) {
      await know();
      await claimPage({ slug, ...VANDANA }, now);
      await proveClaim(await secretIn(VANDANA.email), now);
    }
    expect(await ownerOf(first.personId)).toBe(VANDANA.email);
    expect(await ownerOf(second.personId)).toBeNull();
    await claimPage({ slug: first.slug, email: "mallory@example.org", words: "" }, now);
    await proveClaim(await secretIn("mallory@example.org"), now);
    expect(await ownerOf(first.personId)).toBe(VANDANA.email);
    const waiting = await listWaitingClaims(installation);
    expect(waiting).toHaveLength(2);
    for (const { id } of waiting) {
      expect(await decideClaim(installation, { claimId: id, answer: "accept" }, now)).toMatchObject({
        reason: "taken",
      });
    }
  });

  it("fills nobody's mailbox, and ends by itself", async () => {
    const { slug } = await plant();
    for (let time = 0; time < 6; time += 1) await claimPage({ slug, ...VANDANA }, now);
    expect(await kinds()).toHaveLength(3);
    const secret = await secretIn(VANDANA.email);
    expect(await proveClaim(secret, later(8))).toMatchObject({ reason: "spent" });
    await forgetOldClaims(later(8));
    expect(await db().personClaim.count()).toBe(0);
    await expect(claimPage({ slug: "nobody-here", ...VANDANA }, now)).rejects.toThrow(NotFound);
  });
});

describe("a claimed page", () => {
  async function plantClaimed() {
    const page = await plant();
    await page.know();
    await claimPage({ slug: page.slug, ...VANDANA }, now);
    await proveClaim(await secretIn(VANDANA.email), now);
    const { id } = await db().user.findUniqueOrThrow({ where: { email: VANDANA.email }, select: { id: true } });
    return { ...page, vandana: { ...stranger, userId: id, name: "Vandana" } };
  }
  const edit = async (personId: string, headline: string) => {
    const person = await db().person.findUniqueOrThrow({ where: { id: personId }, include: { links: true } });
    return PersonInput.parse({ personId, seen: fingerprintOf(personTexts(person)), name: "Vandana", headline });
  };

  it("is written by whoever has it, and by owners, and no longer by organizers", async () => {
    const { personId, organizer, vandana } = await plantClaimed();
    await expect(updatePerson(organizer, await edit(personId, "Theirs"), now)).rejects.toThrow(NotFound);
    expect(await updatePerson(vandana, await edit(personId, "Mine"), now)).toMatchObject({ ok: true });
    expect(await db().change.findFirst({ where: { act: "person.edited" } })).toMatchObject({
      actorName: "Vandana",
      details: { fields: expect.arrayContaining(["in one line"]) },
    });
    expect(await updatePerson(installation, await edit(personId, "The owner’s"), now)).toMatchObject({ ok: true });
    const other = await plant();
    await expect(updatePerson(vandana, await edit(other.personId, "Not mine"), now)).rejects.toThrow(NotFound);
  });

  it("is given back, with the account that was only for it", async () => {
    const { personId, organizer, vandana } = await plantClaimed();
    await giveBackPage(vandana, now);
    expect(await db().user.count({ where: { email: VANDANA.email } })).toBe(0);
    expect(await updatePerson(organizer, await edit(personId, "Theirs again"), now)).toMatchObject({ ok: true });
  });
});
