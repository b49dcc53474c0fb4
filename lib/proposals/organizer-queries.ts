import "server-only";
import type { Actor } from "@/lib/access/actor";
import { editableBy } from "@/lib/events/access";
import { db } from "@/lib/platform/db";
import { isId } from "@/lib/platform/ids";
import { sameText } from "@/lib/platform/ignoring-case";

export type ProposalInList = Awaited<ReturnType<typeof listProposals>>[number];

/** The call for talks of an event; null where it asks for none. Find the event first. */
export function findCall(eventId: string) {
  return db().callForTalks.findUnique({ where: { eventId }, select: { text: true, closesAt: true, closedAt: true } });
}

/** What is offered to an event of this organizer, the oldest first. */
export function listProposals(actor: Actor, eventId: string) {
  return db().proposal.findMany({
    where: { eventId, event: editableBy(actor) },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: {
      ...{ id: true, status: true, name: true, affiliation: true, title: true, minutes: true, createdAt: true },
      movedFrom: { select: { title: true } },
    },
  });
}

/** One of them, to read and decide. Null for strangers. */
export function findProposal(actor: Actor, eventId: string, id: string) {
  if (!isId(id)) return null;
  return db().proposal.findFirst({
    where: { id, eventId, event: editableBy(actor) },
    select: {
      ...{ id: true, eventId: true, status: true, name: true, email: true, affiliation: true, bio: true },
      ...{ title: true, abstract: true, minutes: true, notes: true, createdAt: true, decidedAt: true },
      ...{ agendaItemId: true, decidedBy: { select: { name: true } }, movedFrom: { select: { title: true } } },
    },
  });
}

/** People here who have the name of whoever offers a talk: perhaps it is one of them. Their handles tell them apart. */
export function listNamesakes({ name }: { name: string }) {
  return db().person.findMany({
    where: { name: sameText(name) },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: 10,
    select: { id: true, slug: true, name: true, headline: true },
  });
}

/** Events of this organizer that a talk could be offered to instead: still to come, the soonest first. */
export function listOtherEvents(actor: Actor, eventId: string, now: Date) {
  return db().event.findMany({
    where: { AND: [editableBy(actor), { id: { not: eventId }, endsAt: { gt: now }, status: { not: "cancelled" } }] },
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
    take: 50,
    select: { id: true, title: true, startsAt: true, timeZone: true },
  });
}
