"use server";

import { goTo, newerForm, organizerAction } from "@/lib/access/action";
import { addLightningTalk, moveLightningTalk, removeLightningTalk, saveLightningTalk } from "./mutations";
import { LightningTalkInput, LightningTalkRemoval, LightningTalkStep, NewLightningTalk } from "./schema";

const slotPage = (place: { eventId: string; itemId: string }, part: string) =>
  goTo(`/organize/events/${place.eventId}/agenda/${place.itemId}#${part}`);
const talkOf = (place: { eventId: string; itemId: string; lightningTalkId: string }) =>
  slotPage(place, `talk-${place.lightningTalkId}`);

export const addLightningTalkAction = organizerAction(NewLightningTalk, async (input, { actor, now }) =>
  talkOf(await addLightningTalk(actor, input, now)),
);

export const saveLightningTalkAction = organizerAction(LightningTalkInput, async (input, { actor, now, data }) => {
  const saved = await saveLightningTalk(actor, input, now);
  return saved.ok ? talkOf(saved) : newerForm(data, saved);
});

export const moveLightningTalkAction = organizerAction(LightningTalkStep, async (input, { actor, now }) =>
  talkOf(await moveLightningTalk(actor, input, now)),
);

export const removeLightningTalkAction = organizerAction(LightningTalkRemoval, async (input, { actor, now }) =>
  slotPage(await removeLightningTalk(actor, input, now), "lightning-talks"),
);
