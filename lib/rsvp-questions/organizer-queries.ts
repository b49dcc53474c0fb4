import "server-only";
import type { Actor } from "@/lib/access/actor";
import { editableBy } from "@/lib/events/access";
import { db } from "@/lib/platform/db";
import { CONSENT_KINDS } from "./schema";

export type QuestionForEdit = Awaited<ReturnType<typeof listQuestionsForEdit>>[number];

/** Every question of an event of this organizer, those no longer asked too, with how many have answered. */
export async function listQuestionsForEdit(actor: Actor, eventId: string) {
  const rows = await db().rsvpQuestion.findMany({
    where: { event: { AND: [{ id: eventId }, editableBy(actor)] } },
    orderBy: { position: "asc" },
    select: {
      ...{ id: true, kind: true, label: true, options: true, isRequired: true, retiredAt: true },
      _count: { select: { answers: true } },
    },
  });
  return rows.map(({ _count, retiredAt, ...question }) => ({
    ...question,
    isRetired: retiredAt !== null,
    answers: _count.answers,
  }));
}

export type AnswerSummary = NonNullable<Awaited<ReturnType<typeof findAnswerSummary>>>;

/** What those who are going answered and agreed to, question by question. Null for an event of somebody else's. */
export async function findAnswerSummary(actor: Actor, eventId: string) {
  const going = { status: "going", erasedAt: null } as const;
  const event = await db().event.findFirst({
    where: { AND: [{ id: eventId }, editableBy(actor)] },
    select: {
      consentsAsked: true,
      rsvpQuestions: {
        orderBy: { position: "asc" },
        select: {
          ...{ id: true, kind: true, label: true, options: true, isRequired: true, retiredAt: true },
          answers: {
            where: { rsvp: going },
            orderBy: { rsvp: { turn: "asc" } },
            select: { values: true, rsvp: { select: { id: true, name: true } } },
          },
        },
      },
    },
  });
  if (!event) return null;
  const consents = await db().rsvpConsent.groupBy({
    by: ["kind"],
    where: { rsvp: { eventId, ...going } },
    _count: true,
  });
  const given = new Map(consents.map(({ kind, _count }) => [kind, _count]));
  return {
    guests: await db().rsvp.count({ where: { eventId, ...going } }),
    questions: event.rsvpQuestions
      .filter(({ retiredAt, answers }) => retiredAt === null || answers.length > 0)
      .map(({ retiredAt, ...question }) => ({ ...question, isRetired: retiredAt !== null })),
    consents: CONSENT_KINDS.filter((kind) => event.consentsAsked.includes(kind) || given.has(kind)).map((kind) => ({
      kind,
      count: given.get(kind) ?? 0,
    })),
  };
}

/** What one guest of an event of this organizer answered, in the order of the form, and agreed to. */
export async function listAnswersOf(actor: Actor, eventId: string, rsvpId: string) {
  const rsvp = await db().rsvp.findFirst({
    where: { id: rsvpId, event: { AND: [{ id: eventId }, editableBy(actor)] } },
    select: {
      consents: { select: { kind: true } },
      answers: {
        orderBy: { question: { position: "asc" } },
        select: { values: true, question: { select: { id: true, label: true } } },
      },
    },
  });
  return {
    answers: (rsvp?.answers ?? []).map(({ values, question }) => ({ ...question, values })),
    consents: (rsvp?.consents ?? []).map(({ kind }) => kind),
  };
}
