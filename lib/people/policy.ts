import type { Actor } from "@/lib/access/actor";

/** What says who may edit a person: where they appeared, and whose account has their page. */
export type PersonScope = { chapterIds: readonly string[]; ownerId: string | null };

/**
 * People belong to the whole installation: an owner edits anyone, an organizer those who appeared at an event of one of
 * their chapters. A page that somebody claimed is written by them and no organizer.
 */
export function canEditPerson(actor: Actor, { chapterIds, ownerId }: PersonScope): boolean {
  if (actor.isOwner) return true;
  return ownerId === null ? chapterIds.some((id) => actor.chapterIds.includes(id)) : ownerId === actor.userId;
}

/** Whether somebody is shown is theirs to say, or an owner's whom they asked. */
export function canHidePerson(actor: Actor, { ownerId }: Pick<PersonScope, "ownerId">): boolean {
  return actor.isOwner || (ownerId !== null && ownerId === actor.userId);
}
