import "server-only";
import type { Prisma } from "@/generated/prisma/client";
import type { Actor } from "@/lib/access/actor";
import { db } from "@/lib/platform/db";
import { editableBy } from "./access";
import { canRemoveHost } from "./policy";

const UNANSWERED = { acceptedAt: null, declinedAt: null } as const;

/** Who hosts an event of this organizer, who was asked to, and who can be; null for strangers. */
export async function findHosting(actor: Actor, eventId: string) {
  const event = await db().event.findFirst({
    where: { AND: [{ id: eventId }, editableBy(actor)] },
    select: {
      hosts: { orderBy: { position: "asc" }, select: { chapter: { select: { id: true, name: true } } } },
      hostAsks: {
        where: { acceptedAt: null },
        orderBy: { askedAt: "asc" },
        select: { chapterId: true, declinedAt: true, chapter: { select: { name: true } } },
      },
    },
  });
  if (!event) return null;
  const hosts = event.hosts.map(({ chapter }) => chapter);
  const hostIds = hosts.map(({ id }) => id);
  const asked = event.hostAsks.map(({ chapterId, declinedAt, chapter }) => ({
    ...{ chapterId, name: chapter.name, isDeclined: declinedAt !== null },
  }));
  const waiting = asked.filter(({ isDeclined }) => !isDeclined).map(({ chapterId }) => chapterId);
  const others = await db().chapter.findMany({
    where: { id: { notIn: [...hostIds, ...waiting] } },
    orderBy: { name: "asc" },
    select: { id: true, name: true },
  });
  return {
    hosts: hosts.map((host) => ({ ...host, mayGo: hosts.length > 1 && canRemoveHost(actor, host.id, hostIds) })),
    asked,
    others: others.map(({ id, name }) => ({ value: id, label: name })),
  };
}

/**
 * What this organizer's chapters were asked to host along and nobody has answered, the earliest event first. For a
 * chapter that nobody organizes, an owner answers.
 */
export async function listAsks(actor: Actor) {
  const own: Prisma.HostAskWhereInput = { chapterId: { in: actor.chapterIds } };
  const orphaned: Prisma.HostAskWhereInput = { chapter: { organizers: { none: { role: "organizer" } } } };
  const asks = await db().hostAsk.findMany({
    where: { ...UNANSWERED, OR: actor.isOwner ? [own, orphaned] : [own] },
    orderBy: [{ event: { startsAt: "asc" } }, { id: "asc" }],
    select: {
      ...{ id: true, eventId: true, chapterId: true, chapter: { select: { name: true } } },
      askedBy: { select: { name: true } },
      event: {
        select: {
          ...{ title: true, summary: true, startsAt: true, timeZone: true },
          hosts: { orderBy: { position: "asc" }, select: { chapter: { select: { name: true } } } },
        },
      },
    },
  });
  return asks.map(({ event: { hosts, ...event }, chapter, askedBy, ...ask }) => ({
    ...{ ...ask, event, chapterName: chapter.name, askedBy: askedBy?.name ?? null },
    hostNames: hosts.map((host) => host.chapter.name),
  }));
}
