import "server-only";
import type { Actor } from "@/lib/access/actor";
import { editableBy } from "@/lib/events/access";
import { db } from "@/lib/platform/db";
import { doorLink } from "./link";

export type ListedDoorLink = Awaited<ReturnType<typeof listDoorLinks>>[number];

/** The door links of an event of this organizer that were not closed, each with its address and how much came by it. */
export async function listDoorLinks(actor: Actor, eventId: string) {
  const rows = await db().volunteerLink.findMany({
    where: { event: { AND: [{ id: eventId }, editableBy(actor)] }, revokedAt: null },
    orderBy: { createdAt: "asc" },
    select: { id: true, label: true, _count: { select: { entries: true } } },
  });
  return rows.map(({ id, label, _count }) => ({ id, label, entries: _count.entries, url: doorLink(id) }));
}
