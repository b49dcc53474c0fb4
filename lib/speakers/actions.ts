"use server";

import { doneForm, goTo, newerForm, organizerAction, publicAction, refusedForm } from "@/lib/access/action";
import { PICTURE_REFUSALS } from "@/lib/pictures/refusals";
import { revokeSpeakerLink, sendSpeakerLink } from "./mutations";
import { answerRecording, saveOwnProfile, saveOwnTalk } from "./page-mutations";
import { donePath } from "./rules";
import { OwnProfile, OwnTalk, RecordingAnswer, SpeakerLinkInput, SpeakerOfEvent } from "./schema";

export const sendSpeakerLinkAction = organizerAction(SpeakerLinkInput, async (input, { actor, now, data }) => {
  await sendSpeakerLink(actor, input, now);
  return doneForm(data, "The link is on its way.");
});

export const revokeSpeakerLinkAction = organizerAction(SpeakerOfEvent, async (input, { actor, now }) => {
  await revokeSpeakerLink(actor, input, now);
  goTo(`/organize/events/${input.eventId}/speakers`);
});

export const saveOwnProfileAction = publicAction(OwnProfile, async (input, { now, data }) => {
  const saved = await saveOwnProfile(input, now);
  if (saved.ok) goTo(donePath(input.secret, "profile", now));
  return saved.reason === "newer"
    ? newerForm(data, saved)
    : refusedForm(data, PICTURE_REFUSALS[saved.reason], saved.field);
});

export const saveOwnTalkAction = publicAction(OwnTalk, async (input, { now, data }) => {
  const saved = await saveOwnTalk(input, now);
  if (!saved.ok) return newerForm(data, saved);
  goTo(donePath(input.secret, "talk", now));
});

export const answerRecordingAction = publicAction(RecordingAnswer, async (input, { now }) => {
  await answerRecording(input, now);
  goTo(donePath(input.secret, "recording", now));
});
