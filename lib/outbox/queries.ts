import "server-only";
import type { Prisma } from "@/generated/prisma/client";
import type { Actor } from "@/lib/access/actor";
import { editableBy } from "@/lib/events/access";
import { db } from "@/lib/platform/db";
import { DAY } from "@/lib/platform/durations";
import type { Shown } from "./rules";

/** Mails shown on one page of the outbox. */
export const MAILS_SHOWN = 100;

/** How long a refusal is news. */
const NEWS_MS = 14 * DAY;

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

type Wanted = { after: string | null; show: Shown; eventId: string | null };

const SHOWN: Record<Shown, Prisma.OutboxMailWhereInput> = {
  all: {},
  waiting: { sentAt: null, failedAt: null },
  sent: { sentAt: { not: null } },
  refused: { failedAt: { not: null } },
};

/** The latest mails this organizer may read, those after the mail `after` in the list. */
export async function listMails(actor: Actor, { after, show, eventId }: Wanted) {
  const readable = await readableBy(actor);
  const last =
    after && (await db().outboxMail.findFirst({ where: { AND: [{ id: after }, readable] }, select: LISTED }));
  return db().outboxMail.findMany({
    where: { AND: [readable, last ? olderThan(last) : {}, SHOWN[show], eventId ? { eventId } : {}] },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: MAILS_SHOWN,
    select: LISTED,
  });
}

/** Mails of one transaction share their moment, so the moment alone would leave some of them out. */
function olderThan({ createdAt, id }: { createdAt: Date; id: string }): Prisma.OutboxMailWhereInput {
  return { OR: [{ createdAt: { lt: createdAt } }, { createdAt, id: { lt: id } }] };
}

/** One mail with its words and how it looks; null for one this organizer may not read, as for one that is not there. */
export async function findMail(actor: Actor, id: string) {
  return db().outboxMail.findFirst({
    where: { AND: [{ id }, await readableBy(actor)] },
    select: { ...LISTED, text: true, html: true, calendarMethod: true },
  });
}

/** How many mails were refused lately, about one event or all of this organizer's. */
export async function countRefused(actor: Actor, now: Date, eventId?: string): Promise<number> {
  const lately = { failedAt: { gt: new Date(now.getTime() - NEWS_MS) } };
  return db().outboxMail.count({ where: { AND: [await readableBy(actor), lately, eventId ? { eventId } : {}] } });
}

/**
 * An owner reads everything. Other organizers read what was sent about their events, and so no sign-in link: it would
 * let them in as somebody else.
 */
export async function readableBy(actor: Actor): Promise<Prisma.OutboxMailWhereInput> {
  if (actor.isOwner) return {};
  const events = await db().event.findMany({ where: editableBy(actor), select: { id: true } });
  return { eventId: { in: events.map((event) => event.id) } };
}
