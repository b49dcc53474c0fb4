"use server";

import { goTo, organizerAction, refusedForm } from "@/lib/access/action";
import { putBack, type RestoreRefusal } from "./mutations";
import { ChangeId } from "./schema";

const WHY_NOT: Record<RestoreRefusal, string> = {
  "back-already": "Somebody put it back already.",
  "too-late": "It was deleted more than 30 days ago, and is gone.",
  taken:
    "Something else has taken its place meanwhile: the same person on the panel, or the same number in the series. Change that first.",
  "parent-gone": "What it was part of, or a person in it, is gone. Put that back first.",
};

export const putBackAction = organizerAction(ChangeId, async ({ changeId }, { actor, now, data }) => {
  const outcome = await putBack(actor, changeId, now);
  if (!outcome.ok) return refusedForm(data, WHY_NOT[outcome.reason]);
  goTo(`/organize/events/${outcome.eventId}/history?done=back`);
});
