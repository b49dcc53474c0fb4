import type { Actor } from "@/lib/access/actor";

/** Whoever organizes a chapter that hosts an event may change everything about it; an owner may change any event. */
export function canEditEvent(actor: Actor, event: { hostChapterIds: readonly string[] }): boolean {
  return actor.isOwner || event.hostChapterIds.some((id) => actor.chapterIds.includes(id));
}

/** Recaps are also written by the editors of a chapter that hosts the event. */
export function canEditRecap(actor: Actor, event: { hostChapterIds: readonly string[] }): boolean {
  return canEditEvent(actor, event) || event.hostChapterIds.some((id) => actor.editorOf?.includes(id));
}

/** Organizers put down their own chapters as hosts; an owner any. */
export function canHost(actor: Actor, chapterId: string): boolean {
  return actor.isOwner || actor.chapterIds.includes(chapterId);
}

/** A host is taken off by its own organizers, by those of the first host, who keep the evening together, and by owners. */
export function canRemoveHost(actor: Actor, chapterId: string, hostChapterIds: readonly string[]): boolean {
  const [first = ""] = hostChapterIds;
  return canHost(actor, chapterId) || canHost(actor, first);
}
