"use server";

import { goTo, newerForm, organizerAction, refusedForm, savedForm } from "@/lib/access/action";
import { sayWhyNot } from "@/lib/events/refusals";
import { CancelInput, EventId, EventUpdateInput, VenueInput } from "@/lib/events/schema";
import { cancelEvent, correctVenue, publishEvent, unpublishEvent, updateEvent } from "./event-mutations";

export const publishEventAction = organizerAction(EventId, async ({ eventId }, { actor, now, data }) => {
  const outcome = await publishEvent(actor, eventId, now);
  if (!outcome.ok) return refusedForm(data, sayWhyNot(outcome));
  goTo(`/organize/events/${outcome.id}`);
});

export const unpublishEventAction = organizerAction(EventId, async ({ eventId }, { actor, now, data }) => {
  const outcome = await unpublishEvent(actor, eventId, now);
  if (!outcome.ok) return refusedForm(data, sayWhyNot(outcome));
  goTo(`/organize/events/${outcome.id}`);
});

export const saveEventAction = organizerAction(EventUpdateInput, async (input, { actor, now, data }) => {
  const outcome = await updateEvent(actor, input, now);
  if (!outcome.ok && outcome.reason === "newer") return newerForm(data, outcome);
  if (!outcome.ok) return refusedForm(data, sayWhyNot(outcome), outcome.field);
  goTo(`/organize/events/${outcome.id}`);
});

export const cancelEventAction = organizerAction(CancelInput, async (input, { actor, now, data }) => {
  const outcome = await cancelEvent(actor, input, now);
  if (!outcome.ok) return refusedForm(data, sayWhyNot(outcome));
  goTo(`/organize/events/${outcome.id}`);
});

export const correctVenueAction = organizerAction(VenueInput, async (input, { actor, now, data }) => {
  const outcome = await correctVenue(actor, input, now);
  if (outcome.ok) return savedForm(data, "The venue is corrected.");
  if (outcome.reason === "newer") return newerForm(data, outcome);
  return refusedForm(data, "Other chapters meet there too. Only an owner can correct it for all.");
});
