import type { Actor } from "@/lib/access/actor";

export function canRunInstallation(actor: Actor): boolean {
  return actor.isOwner;
}

/** Organizers may bring others into their own chapters; only an owner makes an owner. */
export function canInvite(actor: Actor, invitation: { isOwner: boolean; chapterIds: string[] }): boolean {
  if (actor.isOwner) return true;
  return !invitation.isOwner && invitation.chapterIds.every((id) => actor.chapterIds.includes(id));
}
