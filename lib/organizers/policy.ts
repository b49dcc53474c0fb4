import type { Actor } from "@/lib/access/actor";

export function canRunInstallation(actor: Actor): boolean {
  return actor.isOwner;
}

/** Who works for a chapter, and as what, is its organizers' to say. */
export function canManageRoles(actor: Actor, chapterId: string): boolean {
  return actor.isOwner || actor.chapterIds.includes(chapterId);
}

/** Organizers may bring others into their own chapters; only an owner makes an owner. */
export function canInvite(actor: Actor, invitation: { isOwner: boolean; chapterIds: string[] }): boolean {
  if (actor.isOwner) return true;
  const isOfSomething = invitation.chapterIds.length > 0;
  return isOfSomething && !invitation.isOwner && invitation.chapterIds.every((id) => actor.chapterIds.includes(id));
}
