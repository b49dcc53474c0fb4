import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { NotAllowed, NotFound } from "@/lib/access/outcomes";
import { db } from "@/lib/platform/db";
import { withDatabase } from "@/lib/platform/testing";
import { acceptInvitation, inviteOrganizer } from "./invitation-mutations";
import { changeOwner, changeRole, leaveChapter } from "./role-mutations";

withDatabase();

const now = new Date("2027-01-02T12:00:00Z");
let planted = 0;
let owner: Actor;

beforeEach(async () => {
  await db().user.deleteMany();
  const { id } = await db().user.create({ data: { email: "owner@example.org", name: "Olga", isOwner: true } });
  owner = { userId: id, name: "Olga", isOwner: true, chapterIds: [] };
});

async function plantMember(role: "organizer" | "editor" = "organizer") {
  planted += 1;
  const chapter = { slug: `roles-${planted}`, name: "Python Pune", city: "Pune", timeZone: "Asia/Kolkata" };
  const { id: chapterId } = await db().chapter.create({ data: chapter });
  const { id: userId } = await db().user.create({
    data: { email: `ada-${planted}@example.org`, name: "Ada", chapters: { create: { chapterId, role } } },
  });
  const organizer: Actor = { userId, name: "Ada", isOwner: false, chapterIds: [chapterId] };
  const roles = () => db().chapterOrganizer.findMany({ where: { chapterId }, select: { userId: true, role: true } });
  return { chapterId, userId, organizer, roles };
}

/** The secret in the one link of the latest mail. */
async function mailedSecret(): Promise<string> {
  const { text } = await db().outboxMail.findFirstOrThrow({ orderBy: { createdAt: "desc" } });
  return /\/invitations\/(\S+)/.exec(text)?.[1] ?? "";
}

const invited = { email: "noor@example.org", isOwner: false };

describe("an invitation to edit", () => {
  it("makes an editor, whom one to organize makes an organizer, and not the other way round", async () => {
    const { chapterId, organizer, roles } = await plantMember();
    for (const [role, becomes] of [
      ["editor", "editor"],
      ["organizer", "organizer"],
    ] as const) {
      await inviteOrganizer(organizer, { ...invited, chapterId: [chapterId], role }, now);
      await acceptInvitation({ secret: await mailedSecret(), name: "Noor" }, now);
      expect(await roles()).toContainEqual({ userId: expect.any(String), role: becomes });
    }
    const again = { ...invited, chapterId: [chapterId] };
    expect(await inviteOrganizer(organizer, { ...again, role: "editor" }, now)).toMatchObject({
      reason: "already-organizer",
    });
  });

  it("is nothing that an editor can give", async () => {
    const { chapterId, organizer } = await plantMember("editor");
    const editor: Actor = { ...organizer, chapterIds: [], editorOf: [chapterId] };
    for (const chapters of [[chapterId], []]) {
      const wanted = { ...invited, chapterId: chapters };
      await expect(inviteOrganizer(editor, { ...wanted, role: "editor" }, now)).rejects.toThrow(NotAllowed);
    }
  });
});

describe("a role", () => {
  it("is changed by the chapter's organizers and by owners alone, and told in its history", async () => {
    const { chapterId, userId, organizer, roles } = await plantMember();
    const { organizer: stranger } = await plantMember();
    const wanted = { userId, chapterId, role: "editor" } as const;
    await expect(changeRole(stranger, wanted, now)).rejects.toThrow(NotFound);
    await expect(leaveChapter(stranger, wanted, now)).rejects.toThrow(NotFound);
    await changeRole(owner, wanted, now);
    expect(await roles()).toEqual([{ userId, role: "editor" }]);
    const editor: Actor = { ...organizer, chapterIds: [], editorOf: [chapterId] };
    await expect(changeRole(editor, { ...wanted, role: "organizer" }, now)).rejects.toThrow(NotFound);
    expect(await db().change.findMany({ where: { chapterId }, select: { act: true, subject: true } })).toEqual([
      { act: "organizer.role-changed", subject: "Ada" },
    ]);
  });

  it("goes with whoever leaves, even the last organizer, and so do the invitations they sent", async () => {
    const { chapterId, userId, organizer, roles } = await plantMember();
    await inviteOrganizer(organizer, { ...invited, chapterId: [chapterId], role: "organizer" }, now);
    const secret = await mailedSecret();
    await leaveChapter(organizer, { userId, chapterId }, now);
    expect(await roles()).toEqual([]);
    expect(await acceptInvitation({ secret, name: "Noor" }, now)).toEqual({ ok: false, reason: "spent" });
    await inviteOrganizer(owner, { ...invited, chapterId: [chapterId], role: "organizer" }, now);
    expect(await acceptInvitation({ secret: await mailedSecret(), name: "Noor" }, now)).toMatchObject({ ok: true });
  });

  it.each([
    ["leaves", leaveChapter],
    [
      "becomes an editor",
      (...[actor, at]: Parameters<typeof leaveChapter>) => changeRole(actor, { ...at, role: "editor" }, now),
    ],
  ])("is not got back by an older invitation once somebody %s", async (_, end) => {
    const { chapterId, userId, roles } = await plantMember("editor");
    const { email } = await db().user.findUniqueOrThrow({ where: { id: userId } });
    await inviteOrganizer(owner, { email, isOwner: false, chapterId: [chapterId], role: "organizer" }, now);
    const secret = await mailedSecret();
    await end(owner, { userId, chapterId }, now);
    const left = await roles();
    expect(await acceptInvitation({ secret, name: "Ada" }, now)).toEqual({ ok: false, reason: "spent" });
    expect(await roles()).toEqual(left);
  });
});

describe("an owner", () => {
  it("is made and unmade by owners, and the last one stays", async () => {
    const { userId, organizer } = await plantMember();
    await expect(changeOwner(organizer, { userId, isOwner: true }, now)).rejects.toThrow(NotAllowed);
    const itself = { userId: owner.userId, isOwner: false };
    expect(await changeOwner(owner, itself, now)).toEqual({ ok: false, reason: "last-owner" });
    expect(await changeOwner(owner, { userId, isOwner: true }, now)).toEqual({ ok: true });
    expect(await changeOwner(owner, itself, now)).toEqual({ ok: true });
  });

  it("of two who end each other at once, one stays", async () => {
    const { userId } = await plantMember();
    await changeOwner(owner, { userId, isOwner: true }, now);
    const end = (actorId: string, whom: string) =>
      changeOwner({ ...owner, userId: actorId }, { userId: whom, isOwner: false }, now);
    await Promise.all([end(owner.userId, userId), end(userId, owner.userId)]);
    expect(await db().user.count({ where: { isOwner: true } })).toBe(1);
  });
});
