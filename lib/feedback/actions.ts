"use server";

import { doneForm, organizerAction, publicAction, refusedForm } from "@/lib/access/action";
import { giveFeedback, mailSpeakerLink } from "./mutations";
import { silentSentence } from "./rules";
import { FeedbackInput, SpeakerMailInput } from "./schema";

export const giveFeedbackAction = publicAction(FeedbackInput, async (input, { now, data }) => {
  const outcome = await giveFeedback(input, now);
  if (outcome.ok) return doneForm(data, "Thank you, the organizers have it. You can change it here any time.");
  if (outcome.reason === "empty") return refusedForm(data, "Write a word or two, or choose a number", outcome.field);
  return refusedForm(data, silentSentence(outcome.reason));
});

export const mailSpeakerLinkAction = organizerAction(SpeakerMailInput, async (input, { actor, now, data }) => {
  await mailSpeakerLink(actor, input, now);
  return doneForm(data, "The link is on its way.");
});
