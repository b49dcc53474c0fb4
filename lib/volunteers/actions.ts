"use server";

import { doneForm, goTo, memberAction, organizerAction, refusedForm } from "@/lib/access/action";
import { inviteVolunteer, removeVolunteer } from "./account-mutations";
import { makeVolunteerLink, openOwnDuty, revokeVolunteerLink } from "./mutations";
import { dutyDeskPath, dutyPath } from "./rules";
import { OwnDuty, VolunteerId, VolunteerInvitation, VolunteerLinkId, VolunteerLinkInput } from "./schema";

export const makeVolunteerLinkAction = organizerAction(VolunteerLinkInput, async (input, { actor, now }) => {
  const id = await makeVolunteerLink(actor, input, now);
  goTo(`${dutyDeskPath(input.eventId, input.duty)}#link-${id}`);
});

export const openOwnDutyAction = memberAction(OwnDuty, async (input, { actor }) => {
  goTo(dutyPath(input.duty, await openOwnDuty(actor, input)));
});

export const revokeVolunteerLinkAction = organizerAction(VolunteerLinkId, async ({ linkId }, { actor, now }) => {
  const { eventId, duty } = await revokeVolunteerLink(actor, linkId, now);
  goTo(dutyDeskPath(eventId, duty));
});

export const inviteVolunteerAction = organizerAction(VolunteerInvitation, async (input, { actor, now, data }) => {
  const outcome = await inviteVolunteer(actor, input, now);
  if (!outcome.ok) return refusedForm(data, "They have this duty already.", outcome.field);
  return doneForm(data, "The invitation is in the outbox, and on its way if mail is set up.");
});

export const removeVolunteerAction = organizerAction(VolunteerId, async (input, { actor, now }) => {
  await removeVolunteer(actor, input, now);
  goTo(dutyDeskPath(input.eventId, input.duty));
});
