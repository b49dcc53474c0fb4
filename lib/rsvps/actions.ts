"use server";

import { doneForm, goTo, organizerAction, publicAction, refusedFields, refusedForm } from "@/lib/access/action";
import { findWrongAnswers } from "@/lib/rsvp-questions/queries";
import { changeAnswers } from "./answer-mutations";
import { approveRsvp, declineRsvp } from "./approval-mutations";
import { changeParty } from "./change-mutations";
import { guestPath } from "./guest-rules";
import { acceptRsvp, cancelRsvp, removeRsvp, renameGuest } from "./mutations";
import { finalSentence, notChangedSentence, refusalSentence, unanswerableSentence } from "./rules";
import { AnswersInput, ApprovalInput, PartyInput, RemoveInput, RenameInput, RsvpForm, SecretInput } from "./schema";

/** The answer is the same page for everybody, so it tells nobody whether an address was known or a seat was left. */
export const acceptRsvpAction = publicAction(
  RsvpForm,
  async ({ answer, consent, plusOnes, ...input }, { now, data }) => {
    const outcome = await acceptRsvp({ ...input, partySize: plusOnes + 1, said: { answer, consent } }, now);
    if (!outcome.ok && outcome.reason === "answers") return refusedFields(data, outcome.errors);
    if (!outcome.ok && "event" in outcome) goTo(`/events/${outcome.event.slug}/rsvp-not-taken`);
    if (!outcome.ok) return refusedForm(data, refusalSentence(outcome), outcome.field);
    goTo(`/events/${outcome.slug}/rsvp-received`);
  },
  { limit: "rsvp", eventOf: ({ eventId }) => eventId, isGuarded: true, alsoWrong: findWrongAnswers },
);

export const cancelRsvpAction = publicAction(SecretInput, async ({ secret }, { now, data }) => {
  const outcome = await cancelRsvp(secret, now);
  if (!outcome.ok) return refusedForm(data, finalSentence(outcome.reason));
  goTo(guestPath(secret));
});

export const renameGuestAction = publicAction(RenameInput, async ({ secret, name }) => {
  await renameGuest(secret, name);
  goTo(guestPath(secret));
});

export const changeAnswersAction = publicAction(AnswersInput, async ({ secret, ...said }, { now, data }) => {
  const outcome = await changeAnswers(secret, said, now);
  if (!outcome.ok) return refusedFields(data, outcome.errors);
  return doneForm(data, "Saved.");
});

export const changePartyAction = publicAction(PartyInput, async ({ secret, mode, plusOnes }, { now, data }) => {
  const outcome = await changeParty(secret, { mode, partySize: plusOnes + 1 }, now);
  if (!outcome.ok) return refusedForm(data, notChangedSentence(outcome), outcome.field);
  goTo(guestPath(secret));
});

export const answerRsvpAction = organizerAction(ApprovalInput, async (input, { actor, now, data }) => {
  const answer = input.answer === "approve" ? approveRsvp : declineRsvp;
  const outcome = await answer(actor, input.rsvpId, now);
  if (!outcome.ok) return refusedForm(data, unanswerableSentence(outcome.reason));
  goTo(`/organize/events/${input.eventId}/guests`);
});

export const removeRsvpAction = organizerAction(RemoveInput, async ({ eventId, rsvpId }, { actor, now, data }) => {
  const outcome = await removeRsvp(actor, rsvpId, now);
  if (!outcome.ok) return refusedForm(data, "This guest is marked as having come or not. Undo that first.");
  goTo(`/organize/events/${eventId}/guests`);
});
