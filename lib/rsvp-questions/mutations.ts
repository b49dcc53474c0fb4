import "server-only";
import type { Actor } from "@/lib/access/actor";
import { NotFound, type Outcome, refused } from "@/lib/access/outcomes";
import { type Newer, newerThan } from "@/lib/access/seen";
import { lockEventForEdit } from "@/lib/events/access";
import { type NewChange, recordChange, recordRemoval } from "@/lib/history/mutations";
import type { Act } from "@/lib/history/rules";
import { type Tx, transaction } from "@/lib/platform/db";
import { isId } from "@/lib/platform/ids";
import { stepped } from "@/lib/platform/order";
import { isChoice, withFurther } from "./rules";
import {
  type AnsweredQuestionInput,
  type ConsentsInput,
  MOST_OPTIONS,
  MOST_QUESTIONS,
  type NewQuestion,
  type QuestionInput,
  type QuestionStep,
} from "./schema";
import { questionTexts } from "./texts";

/** Where a question stands that changed: the page to go back to. */
type Place = { eventId: string; questionId: string };

/** Asks one more thing, after the others. */
export function addQuestion(actor: Actor, input: NewQuestion, now: Date): Promise<Outcome<Place, "too-many">> {
  return transaction(async (tx) => {
    const { eventId, ...question } = input;
    await lockEventForEdit(tx, actor, eventId);
    const others = await tx.rsvpQuestion.findMany({ where: { eventId }, select: { position: true, retiredAt: true } });
    if (others.filter(({ retiredAt }) => retiredAt === null).length >= MOST_QUESTIONS) return refused("too-many");
    const position = Math.max(-1, ...others.map((other) => other.position)) + 1;
    const { id } = await tx.rsvpQuestion.create({ data: { eventId, position, ...question }, select: { id: true } });
    await recordChange(tx, actor, changeOf("guest-question.added", { eventId, label: question.label }), now);
    return { ok: true, eventId, questionId: id };
  });
}

/** Changes a question that nobody has answered yet. */
export function editQuestion(
  actor: Actor,
  input: QuestionInput,
  now: Date,
): Promise<Outcome<Place, "answered"> | Newer> {
  return transaction(async (tx) => {
    const { eventId, isAnswered, label } = await lockQuestion(tx, actor, input.questionId);
    if (isAnswered) return refused("answered");
    const { questionId, seen, ...question } = input;
    const before = await tx.rsvpQuestion.findUniqueOrThrow({ where: { id: questionId } });
    const newer = newerThan(seen, questionTexts(before));
    if (newer) return newer;
    await tx.rsvpQuestion.update({ where: { id: questionId }, data: question, select: { id: true } });
    await recordChange(tx, actor, changeOf("guest-question.edited", { eventId, label }), now);
    return { ok: true, eventId, questionId };
  });
}

/** Changes what may change about any question, answered or not: whether it is required, and options that are added. */
export function extendQuestion(
  actor: Actor,
  { questionId, isRequired, furtherOptions }: AnsweredQuestionInput,
  now: Date,
): Promise<Outcome<Place, "too-many-options">> {
  return transaction(async (tx) => {
    const { eventId, kind, options, label } = await lockQuestion(tx, actor, questionId);
    const all = isChoice(kind) ? withFurther(options, furtherOptions) : options;
    if (all.length > MOST_OPTIONS) return refused("too-many-options", "furtherOptions");
    await tx.rsvpQuestion.update({
      where: { id: questionId },
      data: { isRequired, options: all },
      select: { id: true },
    });
    await recordChange(tx, actor, changeOf("guest-question.edited", { eventId, label }), now);
    return { ok: true, eventId, questionId };
  });
}

/** Moves a question a step up or down the form. */
export function moveQuestion(actor: Actor, input: QuestionStep, now: Date): Promise<Place> {
  return transaction(async (tx) => {
    const { eventId, label } = await lockQuestion(tx, actor, input.questionId);
    const questions = await tx.rsvpQuestion.findMany({
      where: { eventId, retiredAt: null },
      orderBy: { position: "asc" },
      select: { id: true, position: true },
    });
    const order = stepped(
      questions.map(({ id }) => id),
      input.questionId,
      input.step,
    );
    // Those no longer asked keep their places; the others share the places they had.
    for (const [at, { position }] of questions.entries()) {
      await tx.rsvpQuestion.update({ where: { id: order[at] as string }, data: { position }, select: { id: true } });
    }
    await recordChange(tx, actor, changeOf("guest-question.moved", { eventId, label }), now);
    return { eventId, questionId: input.questionId };
  });
}

/** Asks a question no longer. Its answers are kept, and it can be asked again. */
export function retireQuestion(actor: Actor, questionId: string, now: Date): Promise<Place> {
  return transaction(async (tx) => {
    const { eventId, label } = await lockQuestion(tx, actor, questionId);
    await tx.rsvpQuestion.update({ where: { id: questionId }, data: { retiredAt: now }, select: { id: true } });
    await recordChange(tx, actor, changeOf("guest-question.retired", { eventId, label }), now);
    return { eventId, questionId };
  });
}

/** Asks a question again that was retired. */
export function reviveQuestion(actor: Actor, questionId: string, now: Date): Promise<Outcome<Place, "too-many">> {
  return transaction(async (tx) => {
    const { eventId, label } = await lockQuestion(tx, actor, questionId);
    const asked = await tx.rsvpQuestion.count({ where: { eventId, retiredAt: null, id: { not: questionId } } });
    if (asked >= MOST_QUESTIONS) return refused("too-many");
    await tx.rsvpQuestion.update({ where: { id: questionId }, data: { retiredAt: null }, select: { id: true } });
    await recordChange(tx, actor, changeOf("guest-question.revived", { eventId, label }), now);
    return { ok: true, eventId, questionId };
  });
}

/** Deletes a question that nobody has answered. One with answers is retired instead. */
export function removeQuestion(
  actor: Actor,
  questionId: string,
  now: Date,
): Promise<Outcome<{ eventId: string }, "answered">> {
  return transaction(async (tx) => {
    const { eventId, isAnswered, label } = await lockQuestion(tx, actor, questionId);
    if (isAnswered) return refused("answered");
    const removal = changeOf("guest-question.removed", { eventId, label });
    await recordRemoval(tx, actor, removal, { table: "RsvpQuestion", id: questionId }, now);
    await tx.rsvpQuestion.delete({ where: { id: questionId }, select: { id: true } });
    return { ok: true, eventId };
  });
}

/** Says which consents guests are asked for. What guests gave before stays theirs to withdraw. */
export function chooseConsents(actor: Actor, { eventId, consent }: ConsentsInput, now: Date): Promise<void> {
  return transaction(async (tx) => {
    const { title } = await lockEventForEdit(tx, actor, eventId);
    await tx.event.update({ where: { id: eventId }, data: { consentsAsked: consent }, select: { id: true } });
    await recordChange(tx, actor, { act: "consents.chosen", subject: title, eventId }, now);
  });
}

/** Holds the event of a question: RSVPs wait for the same row, so a question nobody has answered stays so meanwhile. */
async function lockQuestion(tx: Tx, actor: Actor, questionId: string) {
  if (!isId(questionId)) throw new NotFound();
  const find = () =>
    tx.rsvpQuestion.findUnique({
      where: { id: questionId },
      select: { eventId: true, kind: true, label: true, options: true, _count: { select: { answers: true } } },
    });
  const found = await find();
  if (!found) throw new NotFound();
  await lockEventForEdit(tx, actor, found.eventId);
  const question = await find();
  if (!question) throw new NotFound();
  const { _count, ...fields } = question;
  return { ...fields, isAnswered: _count.answers > 0 };
}

function changeOf(act: Act, { eventId, label }: { eventId: string; label: string }): NewChange {
  return { act, subject: label, eventId };
}
