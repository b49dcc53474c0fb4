import "server-only";
import type { Duty } from "@/generated/prisma/enums";
import type { Actor } from "@/lib/access/actor";
import { editableBy } from "@/lib/events/access";
import { db } from "@/lib/platform/db";
import { volunteerUrl } from "./link";
import { isDutyOpen } from "./rules";

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

export type ListedVolunteer = Awaited<ReturnType<typeof listVolunteers>>[number];

/** Who has one duty at an event of this organizer with an account of their own. */
export async function listVolunteers(actor: Actor, eventId: string, duty: Duty) {
  const rows = await db().eventVolunteer.findMany({
    where: { event: { AND: [{ id: eventId }, editableBy(actor)] }, duty },
    orderBy: { createdAt: "asc" },
    select: { user: { select: { id: true, name: true, email: true } } },
  });
  return rows.map(({ user }) => ({ userId: user.id, name: user.name ?? user.email }));
}

/** What somebody helps with by their account, as long as it is open, the next first. */
export async function listOwnDuties(actor: Actor, now: Date) {
  const event = { id: true, title: true, startsAt: true, endsAt: true, timeZone: true, status: true } as const;
  const rows = await db().eventVolunteer.findMany({
    where: { userId: actor.userId },
    orderBy: [{ event: { startsAt: "asc" } }, { duty: "asc" }],
    select: { duty: true, event: { select: event } },
  });
  return rows.filter((row) => isDutyOpen({ revokedAt: null, event: row.event }, now));
}
