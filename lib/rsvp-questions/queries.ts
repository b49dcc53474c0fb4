import "server-only";
import type { ConsentKind } from "@/generated/prisma/enums";
import { db, type Tx } from "@/lib/platform/db";
import { type GuestForm, readGuestSaid } from "./rules";
import { CONSENT_KINDS, EventSaidInput } from "./schema";

const QUESTION = { id: true, kind: true, label: true, options: true, isRequired: true } as const;

/** What an event asks its guests at the moment. Public: it stands in the form on the event's page. */
export function getGuestForm(eventId: string): Promise<GuestForm> {
  return readGuestForm(db(), eventId);
}

/** The same inside the transaction that writes the answers. Hold the event first, so that it stays true. */
export async function readGuestForm(tx: Tx, eventId: string): Promise<GuestForm> {
  const event = await tx.event.findUnique({
    where: { id: eventId },
    select: {
      consentsAsked: true,
      rsvpQuestions: { where: { retiredAt: null }, orderBy: { position: "asc" }, select: QUESTION },
    },
  });
  return { questions: event?.rsvpQuestions ?? [], consents: event?.consentsAsked ?? [] };
}

/** What is wrong with the answers in an RSVP form as it was sent, beside which field. */
export async function findWrongAnswers(fields: unknown): Promise<Record<string, string[]>> {
  const { data } = EventSaidInput.safeParse(fields);
  if (!data) return {};
  const said = readGuestSaid(await getGuestForm(data.eventId), data);
  return said.ok ? {} : said.errors;
}

/** What one guest said, by question, and agreed to. */
export type GuestSaid = { answers: Record<string, string[]>; consents: ConsentKind[] };

/**
 * One guest's own form: what is asked now, and whatever they answered or agreed to before, so that they can take it
 * back.
 */
export async function readGuestFormOf(
  tx: Tx,
  { id: rsvpId, eventId }: { id: string; eventId: string },
): Promise<{ form: GuestForm; said: GuestSaid }> {
  const own = { where: { rsvpId }, select: { values: true } };
  const questions = await tx.rsvpQuestion.findMany({
    where: { eventId, OR: [{ retiredAt: null }, { answers: { some: { rsvpId } } }] },
    orderBy: { position: "asc" },
    select: { ...QUESTION, retiredAt: true, answers: own },
  });
  const { consentsAsked } = await tx.event.findUniqueOrThrow({
    where: { id: eventId },
    select: { consentsAsked: true },
  });
  const given = (await tx.rsvpConsent.findMany({ where: { rsvpId }, select: { kind: true } })).map(({ kind }) => kind);
  return {
    form: {
      questions: questions.map(({ retiredAt, answers: _, ...question }) => ({
        ...question,
        isRequired: question.isRequired && retiredAt === null,
      })),
      consents: CONSENT_KINDS.filter((kind) => consentsAsked.includes(kind) || given.includes(kind)),
    },
    said: {
      answers: Object.fromEntries(questions.flatMap(({ id, answers }) => answers.map(({ values }) => [id, values]))),
      consents: given,
    },
  };
}
