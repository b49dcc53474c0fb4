"use server";

import { goTo, newerForm, organizerAction, refusedForm } from "@/lib/access/action";
import { addItem, editItem, moveItem, removeItem } from "./mutations";
import { ItemId, ItemInput, ItemStep, NewItemInput } from "./schema";

export const addItemAction = organizerAction(NewItemInput, async (input, { actor, data }) => {
  const outcome = await addItem(actor, input);
  if (!outcome.ok) return refusedForm(data, outcome.problem, outcome.field);
  goTo(`/organize/events/${outcome.eventId}/agenda/${outcome.itemId}`);
});

export const editItemAction = organizerAction(ItemInput, async (input, { actor, data }) => {
  const outcome = await editItem(actor, input);
  if (!outcome.ok && outcome.reason === "newer") return newerForm(data, outcome);
  if (!outcome.ok) return refusedForm(data, outcome.problem, outcome.field);
  goTo(`/organize/events/${outcome.eventId}/agenda`);
});

export const removeItemAction = organizerAction(ItemId, async ({ itemId }, { actor }) => {
  const { eventId } = await removeItem(actor, itemId);
  goTo(`/organize/events/${eventId}/agenda`);
});

export const moveItemAction = organizerAction(ItemStep, async (input, { actor }) => {
  const { eventId } = await moveItem(actor, input);
  goTo(`/organize/events/${eventId}/agenda`);
});
