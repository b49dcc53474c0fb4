"use server";

import { doneForm, goTo, organizerAction, publicAction } from "@/lib/access/action";
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

export const answerFromAllNotesAction = organizerAction(NotesOfPanel, async ({ panelId }, { actor, now, data }) => {
  const { answers } = await answerFromAllNotes(actor, panelId, now);
  return doneForm(
    data,
    answers === 1 ? "One answer was written from the notes." : `${answers} answers were written from the notes.`,
  );
});
