"use server";

import { doneForm, goTo, organizerAction, refusedForm } from "@/lib/access/action";
import { createEvent, deleteDraft } from "./mutations";
import { sayWhyNot } from "./refusals";
import { EventId, EventInput, VenueInput } from "./schema";
import { publishEvent, unpublishEvent } from "./status-mutations";
import { correctVenue } from "./venue-mutations";

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

export const correctVenueAction = organizerAction(VenueInput, async (input, { actor, now, data }) => {
  const outcome = await correctVenue(actor, input, now);
  if (!outcome.ok) return refusedForm(data, "Other chapters meet there too. Only an owner can correct it for all.");
  return doneForm(data, "The venue is corrected.");
});
