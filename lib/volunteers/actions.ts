"use server";

import { goTo, organizerAction } from "@/lib/access/action";
import { makeVolunteerLink, openOwnDuty, revokeVolunteerLink } from "./mutations";
import { dutyDeskPath, dutyPath } from "./rules";
import { OwnDuty, VolunteerLinkId, VolunteerLinkInput } from "./schema";

export const makeVolunteerLinkAction = organizerAction(VolunteerLinkInput, async (input, { actor }) => {
  const id = await makeVolunteerLink(actor, input);
  goTo(`${dutyDeskPath(input.eventId, input.duty)}#link-${id}`);
});

export const openOwnDutyAction = organizerAction(OwnDuty, async (input, { actor }) => {
  goTo(dutyPath(input.duty, await openOwnDuty(actor, input)));
});

export const revokeVolunteerLinkAction = organizerAction(VolunteerLinkId, async ({ linkId }, { actor, now }) => {
  const { eventId, duty } = await revokeVolunteerLink(actor, linkId, now);
  goTo(dutyDeskPath(eventId, duty));
});
