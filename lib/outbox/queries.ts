import "server-only";
import type { Prisma } from "@/generated/prisma/client";
import type { Actor } from "@/lib/access/actor";
import { editableBy } from "@/lib/events/access";
import { db } from "@/lib/platform/db";

/** Mails shown on one page of the outbox. */
export const MAILS_SHOWN = 100;

export type ListedMail = Awaited<ReturnType<typeof listMails>>[number];

const LISTED = {
  id: true,
  kind: true,
  toName: true,
  toAddress: true,
  subject: true,
  createdAt: true,
  sentAt: true,
  failedAt: true,
  attempts: true,
  lastError: true,
} as const;

/** The latest mails this organizer may read, those after the mail `after` in the list. */
export async function listMails(actor: Actor, { after, onlyUnsent }: { after: string | null; onlyUnsent: boolean }) {
  const readable = await readableBy(actor);
  const last =
    after && (await db().outboxMail.findFirst({ where: { AND: [{ id: after }, readable] }, select: LISTED }));
  return db().outboxMail.findMany({
    where: { AND: [readable, last ? olderThan(last) : {}, onlyUnsent ? { sentAt: null } : {}] },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: MAILS_SHOWN,
    select: LISTED,
  });
}

/** Mails of one transaction share their moment, so the moment alone would leave some of them out. */
function olderThan({ createdAt, id }: { createdAt: Date; id: string }): Prisma.OutboxMailWhereInput {
  return { OR: [{ createdAt: { lt: createdAt } }, { createdAt, id: { lt: id } }] };
}

/** One mail with its words, which its HTML part only dresses; null for one this organizer may not read, as for one that is not there. */
export async function findMail(actor: Actor, id: string) {
  return db().outboxMail.findFirst({
    where: { AND: [{ id }, await readableBy(actor)] },
    select: { ...LISTED, text: true },
  });
}

/**
 * An owner reads everything. Other organizers read what was sent about their events, and so no sign-in link: it would let
 * them in as somebody else.
 */
export async function readableBy(actor: Actor): Promise<Prisma.OutboxMailWhereInput> {
  if (actor.isOwner) return {};
  const events = await db().event.findMany({ where: editableBy(actor), select: { id: true } });
  return { eventId: { in: events.map((event) => event.id) } };
}
