"use server";

import { goTo, organizerAction, refusedForm } from "@/lib/access/action";
import { createEvent, deleteDraft, updateEvent } from "./mutations";
import { sayWhyNot } from "./refusals";
import { CancelInput, EventId, EventInput, EventUpdateInput } from "./schema";
import { cancelEvent, publishEvent, unpublishEvent } from "./status-mutations";

export const createEventAction = organizerAction(EventInput, async (input, { actor, data }) => {
  const outcome = await createEvent(actor, input);
  if (!outcome.ok) return refusedForm(data, sayWhyNot(outcome), outcome.field);
  goTo(`/organize/events/${outcome.id}`);
});

export const updateEventAction = organizerAction(EventUpdateInput, async (input, { actor, data }) => {
  const outcome = await updateEvent(actor, input);
  if (!outcome.ok) return refusedForm(data, sayWhyNot(outcome), outcome.field);
  goTo(`/organize/events/${outcome.id}`);
});

export const publishEventAction = organizerAction(EventId, async ({ eventId }, { actor, now, data }) => {
  const outcome = await publishEvent(actor, eventId, now);
  if (!outcome.ok) return refusedForm(data, sayWhyNot(outcome));
  goTo(`/organize/events/${outcome.id}`);
});

export const unpublishEventAction = organizerAction(EventId, async ({ eventId }, { actor, data }) => {
  const outcome = await unpublishEvent(actor, eventId);
  if (!outcome.ok) return refusedForm(data, sayWhyNot(outcome));
  goTo(`/organize/events/${outcome.id}`);
});

export const cancelEventAction = organizerAction(CancelInput, async (input, { actor, now, data }) => {
  const outcome = await cancelEvent(actor, input, now);
  if (!outcome.ok) return refusedForm(data, sayWhyNot(outcome));
  goTo(`/organize/events/${outcome.id}`);
});

export const deleteDraftAction = organizerAction(EventId, async ({ eventId }, { actor, data }) => {
  const outcome = await deleteDraft(actor, eventId);
  if (!outcome.ok) return refusedForm(data, sayWhyNot(outcome));
  goTo("/organize");
});
