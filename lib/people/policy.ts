import type { Actor } from "@/lib/access/actor";

/**
 * People belong to the whole installation: an owner edits anyone, an organizer those who appeared at an event of one
 * of their chapters.
 */
export function canEditPerson(actor: Actor, person: { chapterIds: string[] }): boolean {
  return actor.isOwner || person.chapterIds.some((id) => actor.chapterIds.includes(id));
}
