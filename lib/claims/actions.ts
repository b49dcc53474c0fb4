"use server";

import { z } from "zod";
import { goTo, newerForm, organizerAction, ownPageAction, publicAction, refusedForm } from "@/lib/access/action";
import { endSession, signInWithSecret } from "@/lib/access/sign-in";
import { OWN_PAGE } from "@/lib/access/way-back";
import { hidePerson, showPerson } from "@/lib/people/hide-mutations";
import { updatePerson } from "@/lib/people/mutations";
import { PersonInput } from "@/lib/people/schema";
import { PICTURE_REFUSALS } from "@/lib/pictures/refusals";
import { claimPage, decideClaim, giveBackPage, proveClaim } from "./mutations";
import { saveOwnPhoto } from "./photo-mutations";
import { claimPath } from "./rules";
import { ClaimDecision, ClaimInput, ClaimSecret, OwnPhoto } from "./schema";

const Nothing = z.object({});

export const claimPageAction = publicAction(
  ClaimInput,
  async (input, { now }) => {
    await claimPage(input, now);
    goTo(`/people/${input.slug}/claim-received`);
  },
  { limit: "claim", isGuarded: true },
);

export const proveClaimAction = publicAction(ClaimSecret, async ({ secret }, { now }) => {
  const outcome = await proveClaim(secret, now);
  if (!outcome.ok || outcome.signInSecret === null) goTo(claimPath(secret));
  await signInWithSecret(outcome.signInSecret);
  goTo(OWN_PAGE);
});

export const decideClaimAction = organizerAction(ClaimDecision, async (input, { actor, now, data }) => {
  const outcome = await decideClaim(actor, input, now);
  if (!outcome.ok) return refusedForm(data, "This page, or the account of this address, is somebody else’s already.");
  goTo("/organize/people#claims");
});

/** The page is the asker's own, whichever one the form names. */
export const saveOwnPageAction = ownPageAction(PersonInput, async (input, { actor, personId, now, data }) => {
  const outcome = await updatePerson(actor, { ...input, personId }, now);
  if (outcome.ok) goTo(OWN_PAGE);
  if (outcome.reason === "newer") return newerForm(data, outcome);
  return refusedForm(data, "Somebody else has one of these handles.", outcome.field);
});

export const saveOwnPhotoAction = ownPageAction(OwnPhoto, async (input, { personId, data }) => {
  const outcome = await saveOwnPhoto(personId, input);
  if (!outcome.ok) return refusedForm(data, PICTURE_REFUSALS[outcome.reason], outcome.field);
  goTo(OWN_PAGE);
});

export const hideOwnPageAction = ownPageAction(Nothing, async (_input, { actor, personId, now }) => {
  await hidePerson(actor, { personId }, now);
  goTo(OWN_PAGE);
});

export const showOwnPageAction = ownPageAction(Nothing, async (_input, { actor, personId, now }) => {
  await showPerson(actor, { personId }, now);
  goTo(OWN_PAGE);
});

export const giveBackPageAction = ownPageAction(Nothing, async (_input, { actor, now }) => {
  await giveBackPage(actor, now);
  goTo("/");
});

export const leaveOwnPageAction = ownPageAction(Nothing, async () => {
  await endSession();
  goTo("/");
});
