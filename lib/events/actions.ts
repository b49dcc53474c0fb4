"use server";

import { goTo, organizerAction, refusedForm } from "@/lib/access/action";
import { answerAsk, askHost, removeHost, withdrawAsk } from "./host-mutations";
import { HostAnswer, HostInput } from "./host-schema";
import { createEvent, deleteDraft } from "./mutations";
import { sayWhyNot } from "./refusals";
import { EventId, EventInput } from "./schema";

export const createEventAction = organizerAction(EventInput, async (input, { actor, now, data }) => {
  const outcome = await createEvent(actor, input, now);
  if (!outcome.ok) return refusedForm(data, sayWhyNot(outcome), outcome.field);
  goTo(`/organize/events/${outcome.id}`);
});

export const deleteDraftAction = organizerAction(EventId, async ({ eventId }, { actor, now, data }) => {
  const outcome = await deleteDraft(actor, eventId, now);
  if (!outcome.ok) return refusedForm(data, sayWhyNot(outcome));
  goTo("/organize");
});

const WHY_NOT_HOST = {
  "hosts-already": "This chapter hosts already.",
  "asked-already": "This chapter was asked already. It has not answered yet.",
  "last-host": "Somebody has to host it. Ask another chapter first.",
  "not-yours": "Only its own organizers take this chapter off, or those of the first host.",
} as const;

export const askHostAction = organizerAction(HostInput, async (input, { actor, now, data }) => {
  const outcome = await askHost(actor, input, now);
  if (!outcome.ok) return refusedForm(data, WHY_NOT_HOST[outcome.reason], outcome.field);
  goTo(`/organize/events/${input.eventId}/hosts`);
});

export const withdrawAskAction = organizerAction(HostInput, async (input, { actor, now }) => {
  await withdrawAsk(actor, input, now);
  goTo(`/organize/events/${input.eventId}/hosts`);
});

export const answerAskAction = organizerAction(HostAnswer, async (input, { actor, now }) => {
  await answerAsk(actor, input, now);
  goTo(input.answer === "accept" ? `/organize/events/${input.eventId}` : "/organize");
});

/** Whoever took their own chapter off may not see the event any more, so it leads to where they surely may be. */
export const removeHostAction = organizerAction(HostInput, async (input, { actor, now, data }) => {
  const outcome = await removeHost(actor, input, now);
  if (!outcome.ok) return refusedForm(data, WHY_NOT_HOST[outcome.reason]);
  goTo("/organize");
});
