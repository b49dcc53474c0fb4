"use server";

import { goTo, organizerAction, publicAction } from "@/lib/access/action";
import { dutyPath } from "@/lib/volunteers/rules";
import { answerFromAllNotes, answerFromNotes } from "./answer-mutations";
import { addNote, moveToQuestion } from "./mutations";
import { NotesOfPanel, NotesOfVoice, PlainNote, QuestionNow } from "./schema";

export const addNoteAction = publicAction(PlainNote, async (input, { now }) => {
  await addNote(input.secret, input, now);
  goTo(`${dutyPath("scribe", input.secret)}?question=${input.questionId}#voice-${input.panelistId}`);
});

export const moveToQuestionAction = publicAction(QuestionNow, async ({ secret, questionId }, { now }) => {
  await moveToQuestion(secret, questionId, now);
  goTo(`${dutyPath("scribe", secret)}?question=${questionId}`);
});

export const answerFromNotesAction = organizerAction(NotesOfVoice, async (input, { actor, now }) => {
  const { eventId, panelId, questionId } = await answerFromNotes(actor, input, now);
  goTo(`/organize/events/${eventId}/agenda/${panelId}#question-${questionId}`);
});

export const answerFromAllNotesAction = organizerAction(NotesOfPanel, async (input, { actor, now }) => {
  const { eventId, panelId } = await answerFromAllNotes(actor, input.panelId, now);
  goTo(`/organize/events/${eventId}/agenda/${panelId}#questions`);
});
