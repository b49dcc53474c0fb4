import type { Actor } from "@/lib/access/actor";

type Series = { hostsByEvent: readonly (readonly string[])[] };

const isHosting = (actor: Actor, hosts: readonly string[]) => hosts.some((id) => actor.chapterIds.includes(id));

/** Whether an organizer has to do with a series at all. */
export function canSeeSeries(actor: Actor, { hostsByEvent }: Series): boolean {
  return actor.isOwner || hostsByEvent.some((hosts) => isHosting(actor, hosts));
}

/**
 * A series is described by owners, and by organizers who host in each of its events: putting one event into a series
 * gives no right over the others.
 */
export function canDescribeSeries(actor: Actor, { hostsByEvent }: Series): boolean {
  return actor.isOwner || hostsByEvent.every((hosts) => isHosting(actor, hosts));
}
