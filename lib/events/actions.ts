"use server";

import { goTo, organizerAction, refusedForm } from "@/lib/access/action";
import { createEvent, deleteDraft } from "./mutations";
import { sayWhyNot } from "./refusals";
import { EventId, EventInput } from "./schema";
import { publishEvent, unpublishEvent } from "./status-mutations";

export const createEventAction = organizerAction(EventInput, async (input, { actor, data }) => {
  const outcome = await createEvent(actor, input);
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

export const deleteDraftAction = organizerAction(EventId, async ({ eventId }, { actor, data }) => {
  const outcome = await deleteDraft(actor, eventId);
  if (!outcome.ok) return refusedForm(data, sayWhyNot(outcome));
  goTo("/organize");
});
