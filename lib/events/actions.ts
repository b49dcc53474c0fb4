"use server";

import { goTo, organizerAction, refusedForm } from "@/lib/access/action";
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
