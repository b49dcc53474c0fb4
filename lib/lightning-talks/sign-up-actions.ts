"use server";

import { doneForm, goTo, organizerAction, publicAction, refusedForm } from "@/lib/access/action";
import { decideEntry, openOrCloseSignUp, saveSignUp } from "./desk-mutations";
import { changeEntry, eraseEntry, signUpForTalk, withdrawEntry } from "./sign-up-mutations";
import { entryPath, queuePath } from "./sign-up-rules";
import {
  EntryChange,
  EntryDecision,
  EntrySecret,
  LightningSignUpForm,
  SignUpGate,
  SignUpSettings,
} from "./sign-up-schema";

const slotPage = ({ eventId, itemId }: { eventId: string; itemId: string }, part: string) =>
  goTo(`/organize/events/${eventId}/agenda/${itemId}#${part}`);

/** The answer is the same page for everybody, so it tells nobody whether an address was known. */
export const signUpForTalkAction = publicAction(
  LightningSignUpForm,
  async (input, { now, data }) => {
    const outcome = await signUpForTalk(input, now);
    if (!outcome.ok) {
      const closed = "Sign-up has closed. What you typed was not sent: ask the organizers in the room.";
      return refusedForm(
        data,
        outcome.reason === "closed" ? closed : "The line is as long as it can be. Try again later.",
      );
    }
    goTo(`${queuePath(outcome.slug)}/received`);
  },
  { limit: "lightningTalk", eventOf: ({ itemId }) => itemId, isGuarded: true },
);

const GIVEN = "The talk was given, so it stays as it was.";

export const changeEntryAction = publicAction(EntryChange, async (input, { data }) => {
  const outcome = await changeEntry(input);
  if (outcome.ok) return doneForm(data, "Saved.");
  return refusedForm(data, outcome.reason === "given" ? GIVEN : "You signed up with this title already", outcome.field);
});

export const withdrawEntryAction = publicAction(EntrySecret, async ({ secret }, { now, data }) => {
  const outcome = await withdrawEntry(secret, now);
  if (!outcome.ok) return refusedForm(data, GIVEN);
  goTo(entryPath(secret));
});

export const eraseEntryAction = publicAction(EntrySecret, async ({ secret }, { now }) => {
  await eraseEntry(secret, now);
  goTo(entryPath(secret));
});

export const saveSignUpAction = organizerAction(SignUpSettings, async (input, { actor, now }) =>
  slotPage(await saveSignUp(actor, input, now), "sign-up"),
);

export const openOrCloseSignUpAction = organizerAction(SignUpGate, async (input, { actor, now }) =>
  slotPage(await openOrCloseSignUp(actor, input, now), "sign-up"),
);

const UNDECIDED = {
  decided: "This was decided meanwhile. Load the page again to see how.",
  "first-come": "Places go to who comes first: a talk that is taken out would come right back. Decline it instead.",
};

export const decideEntryAction = organizerAction(EntryDecision, async (input, { actor, now, data }) => {
  const outcome = await decideEntry(actor, input, now);
  if (!outcome.ok) return refusedForm(data, UNDECIDED[outcome.reason]);
  slotPage(outcome, "waiting");
});
