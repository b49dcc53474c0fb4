"use server";

import { doneForm, goTo, organizerAction, publicAction } from "@/lib/access/action";
import { guestPath } from "@/lib/rsvps/guest-rules";
import { eraseGuest, setRetention } from "./mutations";
import { countExpired } from "./queries";
import { retentionSentence } from "./rules";
import { EraseInput, RetentionInput } from "./schema";

export const eraseGuestAction = publicAction(EraseInput, async ({ secret }, { now }) => {
  await eraseGuest(secret, now);
  goTo(guestPath(secret));
});

export const setRetentionAction = organizerAction(RetentionInput, async ({ retentionDays }, { actor, now, data }) => {
  await setRetention(actor, retentionDays, now);
  return doneForm(data, retentionSentence(retentionDays, await countExpired(retentionDays, now)));
});
