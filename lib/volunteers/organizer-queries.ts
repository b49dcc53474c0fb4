import "server-only";
import type { Duty } from "@/generated/prisma/enums";
import type { Actor } from "@/lib/access/actor";
import { editableBy } from "@/lib/events/access";
import { db } from "@/lib/platform/db";
import { volunteerUrl } from "./link";

export type ListedVolunteerLink = Awaited<ReturnType<typeof listVolunteerLinks>>[number];

/** The links to one duty of an event of this organizer that were not closed, each with its address. */
export async function listVolunteerLinks(actor: Actor, eventId: string, duty: Duty) {
  const rows = await db().volunteerLink.findMany({
    where: { event: { AND: [{ id: eventId }, editableBy(actor)] }, duty, revokedAt: null },
    orderBy: { createdAt: "asc" },
    select: { id: true, label: true, _count: { select: { entries: true } } },
  });
  return rows.map(({ id, label, _count }) => ({
    ...{ id, label, doorEntries: _count.entries, url: volunteerUrl({ id, duty }) },
  }));
}
