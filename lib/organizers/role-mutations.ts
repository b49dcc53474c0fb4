import "server-only";
import type { Actor } from "@/lib/access/actor";
import { NotAllowed, NotFound, type Outcome, refused } from "@/lib/access/outcomes";
import { recordChange } from "@/lib/history/mutations";
import { type Tx, transaction } from "@/lib/platform/db";
import { canManageRoles, canRunInstallation } from "./policy";
import { ROLE_WORDS } from "./rules";
import type { Membership, RoleInput } from "./schema";

/**
 * Takes an organizer's rights away, from their next request on, and with them every way back in: what they were invited
 * to, and whomever they invited. The last owner stays.
 */
export async function removeOrganizer(actor: Actor, userId: string, now: Date): Promise<Outcome<object, "last-owner">> {
  if (!canRunInstallation(actor)) throw new NotAllowed();
  return transaction(async (tx) => {
    if (await isLastOwner(tx, userId)) return refused("last-owner");
    const user = await tx.user.findUnique({
      where: { id: userId },
      select: { email: true, name: true, chapters: { select: { chapterId: true } } },
    });
    if (!user) throw new NotFound();
    await tx.invitation.deleteMany({
      where: { acceptedAt: null, OR: [{ invitedById: userId }, { email: user.email }] },
    });
    await tx.user.deleteMany({ where: { id: userId } });
    const change = { act: "organizer.removed", subject: user.name ?? user.email } as const;
    for (const { chapterId } of user.chapters) await recordChange(tx, actor, { ...change, chapterId }, now);
    if (user.chapters.length === 0) await recordChange(tx, actor, change, now);
    return { ok: true };
  });
}

/** Makes somebody an owner, or an owner somebody who is none. The last owner stays. */
export async function changeOwner(
  actor: Actor,
  { userId, isOwner }: { userId: string; isOwner: boolean },
  now: Date,
): Promise<Outcome<object, "last-owner">> {
  if (!canRunInstallation(actor)) throw new NotAllowed();
  return transaction(async (tx) => {
    if (!isOwner && (await isLastOwner(tx, userId))) return refused("last-owner");
    const user = await tx.user.findUnique({ where: { id: userId }, select: { name: true, email: true } });
    if (!user) throw new NotFound();
    await tx.user.update({ where: { id: userId }, data: { isOwner }, select: { id: true } });
    if (!isOwner) await tx.invitation.deleteMany({ where: { invitedById: userId, isOwner: true, acceptedAt: null } });
    const act = isOwner ? "owner.made" : "owner.ended";
    await recordChange(tx, actor, { act, subject: user.name ?? user.email }, now);
    return { ok: true };
  });
}

/** Makes an organizer of a chapter its editor, or the other way round. */
export async function changeRole(actor: Actor, { userId, chapterId, role }: RoleInput, now: Date): Promise<void> {
  await transaction(async (tx) => {
    const name = await lockMembership(tx, actor, { userId, chapterId });
    await tx.chapterOrganizer.update({ where: { chapterId_userId: { chapterId, userId } }, data: { role } });
    if (role === "editor") await takeInvitationsBack(tx, { userId, chapterId });
    const details = { fields: [ROLE_WORDS[role]] };
    await recordChange(tx, actor, { act: "organizer.role-changed", subject: name, chapterId, details }, now);
  });
}

/**
 * Takes somebody out of a chapter, from their next request on, with every invitation that leads back, and whomever they
 * invited to it. Where nobody organizes it then, the owners do.
 */
export async function leaveChapter(actor: Actor, membership: Membership, now: Date): Promise<void> {
  const { userId, chapterId } = membership;
  await transaction(async (tx) => {
    const name = await lockMembership(tx, actor, membership);
    await tx.chapterOrganizer.delete({ where: { chapterId_userId: { chapterId, userId } } });
    await takeInvitationsBack(tx, membership);
    await recordChange(tx, actor, { act: "organizer.removed", subject: name, chapterId }, now);
  });
}

/** Holds a chapter's membership for whoever may change it, and answers its person's name. */
async function lockMembership(tx: Tx, actor: Actor, { userId, chapterId }: Membership): Promise<string> {
  if (!canManageRoles(actor, chapterId)) throw new NotFound();
  await tx.$queryRaw`SELECT id FROM "Chapter" WHERE id = ${chapterId}::uuid FOR NO KEY UPDATE`;
  const row = await tx.chapterOrganizer.findUnique({
    where: { chapterId_userId: { chapterId, userId } },
    select: { user: { select: { name: true, email: true } } },
  });
  if (!row) throw new NotFound();
  return row.user.name ?? row.user.email;
}

/** The open invitations to a chapter that somebody sent, and those that would bring them back. */
async function takeInvitationsBack(tx: Tx, { userId, chapterId }: Membership): Promise<void> {
  const { email } = await tx.user.findUniqueOrThrow({ where: { id: userId }, select: { email: true } });
  const theirs = { OR: [{ invitedById: userId }, { email }] };
  await tx.invitation.deleteMany({ where: { AND: [theirs, { acceptedAt: null, chapterIds: { has: chapterId } }] } });
}

/** True to whoever holds all owners until the commit, which this does. */
async function isLastOwner(tx: Tx, userId: string): Promise<boolean> {
  const owners = await tx.$queryRaw<{ id: string }[]>`SELECT id FROM "User" WHERE "isOwner" ORDER BY id FOR UPDATE`;
  return owners.length === 1 && owners[0]?.id === userId;
}
