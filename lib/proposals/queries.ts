import "server-only";
import type { Prisma } from "@/generated/prisma/client";
import { db } from "@/lib/platform/db";
import { hashSecret } from "@/lib/platform/secrets";
import { isSlug } from "@/lib/platform/slug";
import { whyNotTaken } from "./rules";

const EVENT = {
  ...{ id: true, slug: true, title: true, summary: true, status: true, startsAt: true, endsAt: true, timeZone: true },
  callForTalks: { select: { text: true, closesAt: true, closedAt: true } },
} as const satisfies Prisma.EventSelect;

export type OwnProposal = NonNullable<Awaited<ReturnType<typeof findOwnProposal>>>;

/** The event of a public form for talks, whether it takes any or not. Null for a draft. */
export async function findEventToProposeTo(slug: string) {
  if (!isSlug(slug)) return null;
  return db().event.findFirst({ where: { slug, status: { not: "draft" } }, select: EVENT });
}

/** Until when an event takes talks; null while it takes none. */
export async function findOpenCall(eventId: string, now: Date): Promise<{ closesAt: Date } | null> {
  const event = await db().event.findUnique({ where: { id: eventId }, select: EVENT });
  return event && whyNotTaken(event, now) === null ? event.callForTalks : null;
}

/** A talk for whoever offered it, behind their link. */
export function findOwnProposal(secret: string) {
  return db().proposal.findUnique({
    where: { secretHash: hashSecret(secret) },
    select: {
      ...{ id: true, status: true, name: true, email: true, affiliation: true, bio: true },
      ...{ title: true, abstract: true, minutes: true, notes: true, createdAt: true, movedAt: true },
      event: { select: EVENT },
      movedFrom: { select: { title: true } },
    },
  });
}

/** Everything that is kept about whoever offered a talk, as they may take it away. Null for no such link. */
export async function exportProposal(secret: string) {
  const proposal = await db().proposal.findUnique({
    where: { secretHash: hashSecret(secret) },
    select: {
      ...{ eventId: true, emailKey: true, status: true, name: true, email: true, affiliation: true, bio: true },
      ...{ title: true, abstract: true, minutes: true, notes: true, createdAt: true, movedAt: true, decidedAt: true },
      event: { select: { title: true, slug: true, startsAt: true, timeZone: true } },
    },
  });
  if (!proposal) return null;
  const { eventId, emailKey, event, ...talk } = proposal;
  const mails = await db().outboxMail.findMany({
    where: { eventId, toAddress: emailKey, kind: { startsWith: "proposal-" } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { kind: true, toName: true, toAddress: true, subject: true, text: true, createdAt: true, sentAt: true },
  });
  return { event, talk, mails };
}
