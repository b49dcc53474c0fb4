"use server";

import { z } from "zod";
import { doneForm, goTo, memberAction, organizerAction, publicAction, refusedForm } from "@/lib/access/action";
import { endSession, signInWithSecret } from "@/lib/access/sign-in";
import { acceptInvitation, inviteOrganizer, welcomeFirstOrganizer, withdrawInvitation } from "./invitation-mutations";
import { requestSignIn, signOutEverywhere } from "./mutations";
import { linkPerson } from "./person-mutations";
import { changeOwner, changeRole, leaveChapter, removeOrganizer } from "./role-mutations";
import {
  AcceptInput,
  InvitationId,
  InvitationInput,
  LinkPersonInput,
  Membership,
  OrganizerId,
  OwnerInput,
  RoleInput,
  SecretInput,
  SignInRequest,
  WelcomeInput,
} from "./schema";

const LAST_OWNER = "Somebody has to own this place. Make somebody else an owner first.";
const SPENT = "This link was used already or is too old. Ask for a new one.";

export const requestSignInAction = publicAction(
  SignInRequest,
  async ({ email, back }, { now }) => {
    await requestSignIn(email, now, back);
    goTo("/sign-in/sent");
  },
  { limit: "signIn" },
);

export const signInAction = publicAction(SecretInput, async ({ secret, back }, { data }) => {
  if (!(await signInWithSecret(secret))) return refusedForm(data, SPENT);
  goTo(back);
});

export const welcomeAction = publicAction(WelcomeInput, async (input, { now, data }) => {
  const outcome = await welcomeFirstOrganizer(input, now);
  if (!outcome.ok) return refusedForm(data, SPENT);
  await signInWithSecret(outcome.signInSecret);
  goTo("/organize");
});

export const acceptInvitationAction = publicAction(AcceptInput, async (input, { now, data }) => {
  const outcome = await acceptInvitation(input, now);
  if (!outcome.ok) return refusedForm(data, SPENT);
  await signInWithSecret(outcome.signInSecret);
  goTo("/organize");
});

export const inviteOrganizerAction = organizerAction(InvitationInput, async (input, { actor, now, data }) => {
  const outcome = await inviteOrganizer(actor, input, now);
  if (!outcome.ok)
    return refusedForm(data, "This person has this role there already, or a greater one.", outcome.field);
  return doneForm(data, "The invitation is in the outbox, and on its way if mail is set up.");
});

export const withdrawInvitationAction = organizerAction(InvitationId, async ({ invitationId }, { actor, now }) => {
  await withdrawInvitation(actor, invitationId, now);
  goTo("/organize/organizers");
});

export const removeOrganizerAction = organizerAction(OrganizerId, async ({ userId }, { actor, now, data }) => {
  const outcome = await removeOrganizer(actor, userId, now);
  if (!outcome.ok) return refusedForm(data, LAST_OWNER);
  goTo("/organize/organizers");
});

export const changeOwnerAction = organizerAction(OwnerInput, async (input, { actor, now, data }) => {
  const outcome = await changeOwner(actor, input, now);
  if (!outcome.ok) return refusedForm(data, LAST_OWNER);
  goTo(`/organize/organizers/${input.userId}`);
});

export const changeRoleAction = organizerAction(RoleInput, async (input, { actor, now }) => {
  await changeRole(actor, input, now);
  goTo(`/organize/organizers/${input.userId}`);
});

export const leaveChapterAction = organizerAction(Membership, async (input, { actor, now }) => {
  await leaveChapter(actor, input, now);
  goTo("/organize/organizers");
});

export const linkPersonAction = organizerAction(LinkPersonInput, async (input, { actor, now, data }) => {
  await linkPerson(actor, input, now);
  return doneForm(data, "Saved.");
});

export const signOutAction = memberAction(z.object({}), async () => {
  await endSession();
  goTo("/");
});

export const signOutEverywhereAction = memberAction(z.object({}), async (_input, { actor }) => {
  await signOutEverywhere(actor);
  goTo("/sign-in");
});
