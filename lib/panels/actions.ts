"use server";

import { goTo, newerForm, organizerAction, refusedForm } from "@/lib/access/action";
import { addPanelist, editPanelist, movePanelist, removePanelist } from "./mutations";
import { addQuestions, editQuestion, moveQuestion, removeQuestion, saveAnswers } from "./question-mutations";
import {
  AnswersInput,
  NewPanelist,
  NewQuestions,
  PanelistInput,
  PanelistRemoval,
  PanelistStep,
  QuestionInput,
  QuestionRemoval,
  QuestionStep,
} from "./schema";

type Place = { eventId: string; panelId: string };

const panelPage = ({ eventId, panelId }: Place, part: string) =>
  goTo(`/organize/events/${eventId}/agenda/${panelId}#${part}`);
const seatOf = (place: Place & { panelistId: string }) => panelPage(place, `panelist-${place.panelistId}`);
const questionOf = (place: Place & { questionId: string }) => panelPage(place, `question-${place.questionId}`);

export const addPanelistAction = organizerAction(NewPanelist, async (input, { actor, now, data }) => {
  const outcome = await addPanelist(actor, input, now);
  if (!outcome.ok) return refusedForm(data, "This person is on the panel already.", outcome.field);
  seatOf(outcome);
});

export const editPanelistAction = organizerAction(PanelistInput, async (input, { actor, now, data }) => {
  const saved = await editPanelist(actor, input, now);
  return saved.ok ? seatOf(saved) : newerForm(data, saved);
});

export const movePanelistAction = organizerAction(PanelistStep, async (input, { actor, now }) =>
  seatOf(await movePanelist(actor, input, now)),
);

export const removePanelistAction = organizerAction(PanelistRemoval, async (input, { actor, now, data }) => {
  const outcome = await removePanelist(actor, input, now);
  if (!outcome.ok) return refusedForm(data, "They have answered meanwhile. Look at the answers, then remove them.");
  panelPage(outcome, "panelists");
});

export const addQuestionsAction = organizerAction(NewQuestions, async (input, { actor, now }) =>
  questionOf(await addQuestions(actor, input, now)),
);

export const editQuestionAction = organizerAction(QuestionInput, async (input, { actor, now, data }) => {
  const saved = await editQuestion(actor, input, now);
  return saved.ok ? questionOf(saved) : newerForm(data, saved);
});

export const moveQuestionAction = organizerAction(QuestionStep, async (input, { actor, now }) =>
  questionOf(await moveQuestion(actor, input, now)),
);

export const removeQuestionAction = organizerAction(QuestionRemoval, async (input, { actor, now, data }) => {
  const outcome = await removeQuestion(actor, input, now);
  if (!outcome.ok) return refusedForm(data, "It has been answered meanwhile. Look at the answers, then remove it.");
  panelPage(outcome, "questions");
});

export const saveAnswersAction = organizerAction(AnswersInput, async (input, { actor, now, data }) => {
  const saved = await saveAnswers(actor, input, now);
  return saved.ok ? questionOf(saved) : newerForm(data, saved);
});
