"use server";

import { doneForm, goTo, organizerAction, refusedForm } from "@/lib/access/action";
import { startOwnCommunity, updateCommunity } from "./mutations";
import { CommunityInput, OwnCommunityInput } from "./schema";

export const updateCommunityAction = organizerAction(CommunityInput, async (input, { actor, data }) => {
  await updateCommunity(actor, input);
  return doneForm(data, "Saved.");
});

export const startOwnCommunityAction = organizerAction(OwnCommunityInput, async (input, { actor, data }) => {
  const outcome = await startOwnCommunity(actor, input);
  if (!outcome.ok) return refusedForm(data, "The demonstration was emptied already.");
  goTo("/organize");
});
