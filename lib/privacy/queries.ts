import "server-only";
import { STAGE_MAILS } from "@/lib/outbox/rules";
import { db } from "@/lib/platform/db";
import { hashSecret } from "@/lib/platform/secrets";
import { overBefore } from "./rules";

/**
 * Everything that is kept about the guest behind a link, as they may take it away; only hashes and our own bookkeeping
 * are left out. Null for no such link, and after it was erased: then there is nothing.
 */
export async function exportGuest(secret: string) {
  const rsvp = await db().rsvp.findUnique({
    where: { secretHash: hashSecret(secret), erasedAt: null },
    select: {
      ...{ id: true, eventId: true, emailKey: true },
      ...{ name: true, email: true, status: true, mode: true, partySize: true, createdAt: true, promotedAt: true },
      ...{ cancelledAt: true, decidedAt: true, unsubscribedAt: true },
      event: { select: { title: true, slug: true, startsAt: true, endsAt: true, timeZone: true } },
      answers: {
        orderBy: { question: { position: "asc" } },
        select: { question: { select: { label: true } }, values: true },
      },
      consents: { orderBy: { givenAt: "asc" }, select: { kind: true, givenAt: true } },
      attendance: { select: { outcome: true, people: true, recordedAt: true } },
      doorEntries: { orderBy: { happenedAt: "asc" }, select: { act: true, people: true, happenedAt: true } },
      feedback: {
        select: {
          ...{ words: true, rating: true, createdAt: true, updatedAt: true },
          parts: { select: { agendaItem: { select: { title: true } }, words: true } },
        },
      },
    },
  });
  if (!rsvp) return null;
  const { id, eventId, emailKey, event, answers, feedback, attendance, consents, doorEntries, ...given } = rsvp;
  const ofStage = STAGE_MAILS.map((beginning) => ({ kind: { startsWith: beginning } }));
  const mails = await db().outboxMail.findMany({
    where: { OR: [{ rsvpId: id }, { rsvpId: null, eventId, toAddress: emailKey, NOT: { OR: ofStage } }] },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { kind: true, toName: true, toAddress: true, subject: true, text: true, createdAt: true, sentAt: true },
  });
  return {
    event,
    rsvp: given,
    answers: answers.map(({ question, values }) => ({ question: question.label, values })),
    consents,
    attendance,
    atTheDoor: doorEntries,
    feedback: feedback && {
      ...feedback,
      parts: feedback.parts.map(({ agendaItem, words }) => ({ about: agendaItem.title, words })),
    },
    mails,
  };
}

/** For how many days after an event its guests are kept; null for good. */
export async function findRetentionDays(): Promise<number | null> {
  const community = await db().community.findUnique({ where: { id: 1 }, select: { retentionDays: true } });
  return community?.retentionDays ?? null;
}

/** How many guests, of how many events, would go with such a retention. */
export async function countExpired(
  retentionDays: number | null,
  now: Date,
): Promise<{ events: number; guests: number }> {
  if (retentionDays === null) return { events: 0, guests: 0 };
  const over = { endsAt: { lte: overBefore(retentionDays, now) } };
  const [events, guests] = await Promise.all([
    db().event.count({ where: { ...over, rsvps: { some: { erasedAt: null } } } }),
    db().rsvp.count({ where: { erasedAt: null, event: over } }),
  ]);
  return { events, guests };
}
