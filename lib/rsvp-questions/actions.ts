"use server";

import { doneForm, goTo, newerForm, organizerAction, refusedForm } from "@/lib/access/action";
import { sayWhyNot } from "@/lib/events/refusals";
import { DuplicateInput } from "@/lib/events/schema";
import { duplicateEvent } from "./event-mutations";
import {
  addQuestion,
  chooseConsents,
  editQuestion,
  extendQuestion,
  moveQuestion,
  removeQuestion,
  retireQuestion,
  reviveQuestion,
} from "./mutations";
import {
  AnsweredQuestionInput,
  ConsentsInput,
  MOST_OPTIONS,
  MOST_QUESTIONS,
  NewQuestion,
  QuestionId,
  QuestionInput,
  QuestionStep,
} from "./schema";

const ANSWERED = "A guest has answered it meanwhile, so it stays as it was asked. Look at what can still change.";
const TOO_MANY = `${MOST_QUESTIONS} questions are asked already. Ask one of them no longer, then add this.`;

const formPage = (eventId: string) => `/organize/events/${eventId}/guests/form`;
const questionOf = ({ eventId, questionId }: { eventId: string; questionId: string }) =>
  goTo(`${formPage(eventId)}#question-${questionId}`);

export const addQuestionAction = organizerAction(NewQuestion, async (input, { actor, now, data }) => {
  const outcome = await addQuestion(actor, input, now);
  if (!outcome.ok) return refusedForm(data, TOO_MANY);
  questionOf(outcome);
});

export const editQuestionAction = organizerAction(QuestionInput, async (input, { actor, now, data }) => {
  const outcome = await editQuestion(actor, input, now);
  if (outcome.ok) return questionOf(outcome);
  return outcome.reason === "newer" ? newerForm(data, outcome) : refusedForm(data, ANSWERED);
});

export const extendQuestionAction = organizerAction(AnsweredQuestionInput, async (input, { actor, now, data }) => {
  const outcome = await extendQuestion(actor, input, now);
  if (!outcome.ok) return refusedForm(data, `Offer ${MOST_OPTIONS} options or fewer in all`, outcome.field);
  questionOf(outcome);
});

export const moveQuestionAction = organizerAction(QuestionStep, async (input, { actor, now }) =>
  questionOf(await moveQuestion(actor, input, now)),
);

export const retireQuestionAction = organizerAction(QuestionId, async ({ questionId }, { actor, now }) =>
  questionOf(await retireQuestion(actor, questionId, now)),
);

export const reviveQuestionAction = organizerAction(QuestionId, async ({ questionId }, { actor, now, data }) => {
  const outcome = await reviveQuestion(actor, questionId, now);
  if (!outcome.ok) return refusedForm(data, TOO_MANY);
  questionOf(outcome);
});

export const removeQuestionAction = organizerAction(QuestionId, async ({ questionId }, { actor, now, data }) => {
  const outcome = await removeQuestion(actor, questionId, now);
  if (!outcome.ok) return refusedForm(data, ANSWERED);
  goTo(formPage(outcome.eventId));
});

export const chooseConsentsAction = organizerAction(ConsentsInput, async (input, { actor, now, data }) => {
  await chooseConsents(actor, input, now);
  return doneForm(data, "Saved.");
});

export const duplicateEventAction = organizerAction(DuplicateInput, async (input, { actor, now, data }) => {
  const outcome = await duplicateEvent(actor, input, now);
  if (!outcome.ok) return refusedForm(data, sayWhyNot(outcome), outcome.field);
  goTo(`/organize/events/${outcome.id}`);
});
