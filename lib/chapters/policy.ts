import type { Actor } from "@/lib/access/actor";

export function canCreateChapter(actor: Actor): boolean {
  return actor.isOwner;
}

export function canEditChapter(actor: Actor, chapterId: string): boolean {
  return actor.isOwner || actor.chapterIds.includes(chapterId);
}
