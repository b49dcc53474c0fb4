"use server";

import { goTo, newerForm, organizerAction } from "@/lib/access/action";
import { saveTalk } from "./mutations";
import { TalkInput } from "./schema";

export const saveTalkAction = organizerAction(TalkInput, async (input, { actor, now, data }) => {
  const saved = await saveTalk(actor, input, now);
  if (!saved.ok) return newerForm(data, saved);
  goTo(`/organize/events/${saved.eventId}/agenda/${input.itemId}#talk`);
});
