"use server";

import { goTo, organizerAction } from "@/lib/access/action";
import { saveTalk } from "./mutations";
import { TalkInput } from "./schema";

export const saveTalkAction = organizerAction(TalkInput, async (input, { actor }) => {
  const { eventId } = await saveTalk(actor, input);
  goTo(`/organize/events/${eventId}/agenda/${input.itemId}#talk`);
});
