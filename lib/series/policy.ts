import type { Actor } from "@/lib/access/actor";

/** A series is described by whoever organizes a chapter that hosted in it, and by owners. */
export function canDescribeSeries(actor: Actor, series: { hostChapterIds: readonly string[] }): boolean {
  return actor.isOwner || series.hostChapterIds.some((id) => actor.chapterIds.includes(id));
}
