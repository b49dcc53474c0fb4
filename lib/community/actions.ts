"use server";

import { goTo, newerForm, organizerAction, refusedForm, savedForm } from "@/lib/access/action";
import { startOwnCommunity, updateCommunity } from "./mutations";
import { CommunityInput, OwnCommunityInput } from "./schema";

export const updateCommunityAction = organizerAction(CommunityInput, async (input, { actor, now, data }) => {
  const saved = await updateCommunity(actor, input, now);
  return saved.ok ? savedForm(data, "Saved.") : newerForm(data, saved);
});

export const startOwnCommunityAction = organizerAction(OwnCommunityInput, async (input, { actor, now, data }) => {
  const outcome = await startOwnCommunity(actor, input, now);
  if (!outcome.ok) return refusedForm(data, "The demonstration was emptied already.");
  goTo("/organize");
});
