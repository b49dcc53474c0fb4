import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { NotAllowed, NotFound } from "@/lib/access/outcomes";
import { db } from "@/lib/platform/db";
import { HOUR } from "@/lib/platform/durations";
import { hashSecret, makeSecret } from "@/lib/platform/secrets";
import { withDatabase } from "@/lib/platform/testing";
import { acceptInvitation, inviteOrganizer, welcomeFirstOrganizer, withdrawInvitation } from "./invitation-mutations";
import { requestSignIn, signOutEverywhere } from "./mutations";
import { removeOrganizer } from "./role-mutations";

process.env.AUTH_SECRET = "a secret of at least thirty-two characters";
withDatabase();

const now = new Date("2027-01-02T12:00:00Z");

const NOW = new Date("2027-01-02T12:00:00Z");
const LATER = new Date("2027-01-10T12:00:01Z");
let owner: Actor;
let chapterId: string;

beforeEach(async () => {
  await db().user.deleteMany();
  await db().chapter.deleteMany();
  await db().invitation.deleteMany();
  await db().outboxMail.deleteMany();
  await db().verificationToken.deleteMany();
  const user = await db().user.create({ data: { email: "owner@example.org", name: "Olga", isOwner: true } });
  owner = { userId: user.id, name: "Olga", isOwner: true, chapterIds: [] };
  const chapter = { slug: "pune", name: "Python Pune", city: "Pune", timeZone: "Asia/Kolkata" };
  chapterId = (await db().chapter.create({ data: chapter })).id;
});

const invitation = () => ({
  email: "ada@example.org",
  isOwner: false,
  chapterId: [chapterId],
  role: "organizer" as const,
});
const latestMail = () => db().outboxMail.findFirstOrThrow({ orderBy: { createdAt: "desc" } });

/** The secret in the one link of the latest mail. */
async function mailedSecret(): Promise<string> {
  const { text } = await latestMail();
  return /\/(?:invitations|sign-in)\/(\S+)/.exec(text)?.[1] ?? "";
}

async function plantFirstInvitation(): Promise<string> {
  const secret = makeSecret();
  await db().invitation.create({
    data: { secretHash: hashSecret(secret), isOwner: true, expiresAt: new Date(NOW.getTime() + HOUR) },
  });
  return secret;
}

describe("asking to sign in", () => {
  test("mails an organizer a link, of which only the hash is stored", async () => {
    await requestSignIn("owner@example.org", NOW);
    const token = await db().verificationToken.findFirstOrThrow();
    expect(await mailedSecret()).toHaveLength(43);
    expect(token.token).not.toContain(await mailedSecret());
    expect(token.expires).toEqual(new Date(NOW.getTime() + 15 * 60_000));
  });

  test("does nothing for an address that is nobody's", async () => {
    await requestSignIn("stranger@example.org", NOW);
    expect(await db().outboxMail.count()).toBe(0);
  });

  test("does not fill a mailbox, however often and at once it is asked", async () => {
    await Promise.all(Array.from({ length: 10 }, () => requestSignIn("owner@example.org", NOW)));
    expect(await db().outboxMail.count()).toBe(3);
    await requestSignIn("owner@example.org", LATER);
    expect(await db().outboxMail.count()).toBe(4);
  });
});

describe("the first organizer's link", () => {
  test("makes one owner, once, even when it is pressed twice at once", async () => {
    const secret = await plantFirstInvitation();
    const press = (email: string) => welcomeFirstOrganizer({ secret, name: "Rahul", email }, NOW);
    const outcomes = await Promise.all([press("a@example.org"), press("b@example.org")]);
    expect(outcomes.map((outcome) => outcome.ok).sort()).toEqual([false, true]);
    expect(await db().user.count({ where: { isOwner: true } })).toBe(2);
  });

  test("is refused when it is too old, unknown, or somebody's invitation", async () => {
    const secret = await plantFirstInvitation();
    const input = { name: "Rahul", email: "a@example.org" };
    expect(await welcomeFirstOrganizer({ ...input, secret }, LATER)).toEqual({ ok: false, reason: "spent" });
    expect(await welcomeFirstOrganizer({ ...input, secret: makeSecret() }, NOW)).toMatchObject({ ok: false });
    await inviteOrganizer(owner, invitation(), NOW);
    const mailed = await mailedSecret();
    expect(await welcomeFirstOrganizer({ ...input, secret: mailed }, NOW)).toMatchObject({ ok: false });
    expect(await acceptInvitation({ secret: mailed, name: "Ada" }, NOW)).toMatchObject({ ok: true });
  });
});

describe("an invitation", () => {
  test("makes the invited an organizer of that chapter and no other", async () => {
    await inviteOrganizer(owner, invitation(), NOW);
    expect(await acceptInvitation({ secret: await mailedSecret(), name: "Ada" }, NOW)).toMatchObject({ ok: true });
    const ada = await db().user.findUniqueOrThrow({
      where: { email: "ada@example.org" },
      include: { chapters: true },
    });
    expect(ada).toMatchObject({ name: "Ada", isOwner: false, chapters: [{ chapterId }] });
  });

  test("works once, for a week, and not after a newer one", async () => {
    await inviteOrganizer(owner, invitation(), NOW);
    const first = await mailedSecret();
    await inviteOrganizer(owner, invitation(), new Date(NOW.getTime() + HOUR));
    const second = await mailedSecret();
    expect(await acceptInvitation({ secret: first, name: "Ada" }, NOW)).toMatchObject({ reason: "spent" });
    expect(await acceptInvitation({ secret: second, name: "Ada" }, LATER)).toMatchObject({ reason: "spent" });
    expect(await acceptInvitation({ secret: second, name: "Ada" }, NOW)).toMatchObject({ ok: true });
    expect(await acceptInvitation({ secret: second, name: "Eve" }, NOW)).toMatchObject({ reason: "spent" });
  });

  test("is taken back by whoever sent it, and by an owner, and by nobody else", async () => {
    const organizer: Actor = { ...owner, isOwner: false, chapterIds: [chapterId] };
    const colleague: Actor = { ...organizer, userId: crypto.randomUUID() };
    await inviteOrganizer(organizer, invitation(), NOW);
    const { id } = await db().invitation.findFirstOrThrow();
    await expect(withdrawInvitation(colleague, id, now)).rejects.toThrow(NotFound);
    await withdrawInvitation(organizer, id, now);
    expect(await acceptInvitation({ secret: await mailedSecret(), name: "Ada" }, NOW)).toMatchObject({
      reason: "spent",
    });
    await expect(withdrawInvitation(owner, id, now)).rejects.toThrow(NotFound);
  });

  test("is not an organizer's to give for a chapter of others, nor to make an owner", async () => {
    const organizer: Actor = { ...owner, isOwner: false, chapterIds: [chapterId] };
    const elsewhere: Actor = { ...organizer, chapterIds: [crypto.randomUUID()] };
    await expect(inviteOrganizer(elsewhere, invitation(), NOW)).rejects.toThrow(NotAllowed);
    await expect(inviteOrganizer(organizer, { ...invitation(), isOwner: true }, NOW)).rejects.toThrow(NotAllowed);
    expect(await inviteOrganizer(organizer, invitation(), NOW)).toEqual({ ok: true });
  });

  test("outlives one that somebody else sends to the same address", async () => {
    await inviteOrganizer(owner, { ...invitation(), isOwner: true }, NOW);
    const fromOwner = await mailedSecret();
    const { id: userId } = await db().user.create({ data: { email: "bob@example.org" } });
    const organizer: Actor = { userId, name: "Bob", isOwner: false, chapterIds: [chapterId] };
    await inviteOrganizer(organizer, invitation(), NOW);
    expect(await acceptInvitation({ secret: fromOwner, name: "Ada" }, NOW)).toMatchObject({ ok: true });
  });

  test("to a chapter that is not there is a 404, to one who is there a sentence", async () => {
    await expect(inviteOrganizer(owner, { ...invitation(), chapterId: [crypto.randomUUID()] }, NOW)).rejects.toThrow(
      NotFound,
    );
    const again = { ...invitation(), email: "owner@example.org" };
    expect(await inviteOrganizer(owner, again, NOW)).toMatchObject({ reason: "already-organizer", field: "email" });
  });
});

describe("removing an organizer", () => {
  const signIn = (userId: string) =>
    db().session.create({ data: { userId, sessionToken: crypto.randomUUID(), expires: LATER } });

  test("ends their sessions at once", async () => {
    const { id } = await db().user.create({ data: { email: "ada@example.org" } });
    await signIn(id);
    expect(await removeOrganizer(owner, id, now)).toEqual({ ok: true });
    expect(await db().session.count()).toBe(0);
  });

  test("leaves them no invitation to come back with, their own or one they sent", async () => {
    const { id } = await db().user.create({ data: { email: "bob@example.org" } });
    const organizer: Actor = { userId: id, name: "Bob", isOwner: false, chapterIds: [chapterId] };
    await inviteOrganizer(organizer, invitation(), NOW);
    const sent = await mailedSecret();
    await inviteOrganizer(owner, { ...invitation(), email: "bob@example.org" }, NOW);
    const received = await mailedSecret();
    await removeOrganizer(owner, id, now);
    for (const secret of [sent, received]) {
      expect(await acceptInvitation({ secret, name: "Bob" }, NOW)).toEqual({ ok: false, reason: "spent" });
    }
  });

  test("is for owners, and the last owner stays", async () => {
    await expect(removeOrganizer({ ...owner, isOwner: false }, owner.userId, now)).rejects.toThrow(NotAllowed);
    expect(await removeOrganizer(owner, owner.userId, now)).toEqual({ ok: false, reason: "last-owner" });
    await expect(removeOrganizer(owner, crypto.randomUUID(), now)).rejects.toThrow(NotFound);
  });

  test("of two owners who remove each other at once, one stays", async () => {
    const other = await db().user.create({ data: { email: "other@example.org", isOwner: true } });
    await Promise.all([
      removeOrganizer(owner, other.id, now),
      removeOrganizer({ ...owner, userId: other.id }, owner.userId, now),
    ]);
    expect(await db().user.count({ where: { isOwner: true } })).toBe(1);
  });

  test("signing out everywhere ends this person's sessions only", async () => {
    const { id } = await db().user.create({ data: { email: "ada@example.org" } });
    await signIn(id);
    await signIn(owner.userId);
    await signIn(owner.userId);
    await requestSignIn("owner@example.org", NOW);
    await signOutEverywhere(owner);
    expect(await db().verificationToken.count()).toBe(0);
    expect(await db().session.findMany({ select: { userId: true } })).toEqual([{ userId: id }]);
  });
});
