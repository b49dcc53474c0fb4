import "server-only";
import type { Actor } from "@/lib/access/actor";
import { db } from "@/lib/platform/db";
import { hashSecret } from "@/lib/platform/secrets";

export type ListedOrganizer = Awaited<ReturnType<typeof listOrganizers>>[number];

/** Who organizes or edits the actor's chapters, or everybody with an account for an owner. */
export async function listOrganizers(actor: Actor) {
  const users = await db().user.findMany({
    where: actor.isOwner ? {} : { chapters: { some: { chapterId: { in: actor.chapterIds } } } },
    orderBy: { createdAt: "asc" },
    select: {
      id: true,
      name: true,
      email: true,
      isOwner: true,
      personId: true,
      _count: { select: { volunteersFor: true } },
      chapters: {
        where: actor.isOwner ? {} : { chapterId: { in: actor.chapterIds } },
        orderBy: { chapter: { name: "asc" } },
        select: { role: true, chapter: { select: { id: true, name: true } } },
      },
    },
  });
  return users.map(({ chapters, _count, ...user }) => ({
    ...{ ...user, name: user.name ?? user.email, isVolunteer: _count.volunteersFor > 0 },
    memberships: chapters.map(({ role, chapter }) => ({ role, chapterId: chapter.id, chapterName: chapter.name })),
  }));
}

/** Invitations this actor sent, or all of them for an owner, that nobody has taken up yet. */
export function listOpenInvitations(actor: Actor, now: Date) {
  return db().invitation.findMany({
    where: {
      acceptedAt: null,
      expiresAt: { gt: now },
      email: { not: null },
      ...(!actor.isOwner && { invitedById: actor.userId }),
    },
    orderBy: { createdAt: "desc" },
    select: { id: true, email: true, isOwner: true, role: true, duty: true, expiresAt: true },
  });
}

/** Whether an invitation's link still works, and whom it is for. The first organizer's has no address. */
export async function findInvitation(secret: string, now: Date) {
  return db().invitation.findFirst({
    where: { secretHash: hashSecret(secret), acceptedAt: null, expiresAt: { gt: now } },
    select: { email: true, isOwner: true, role: true, duty: true, invitedBy: { select: { name: true } } },
  });
}
