"use server";

import { goTo, newerForm, organizerAction, refusedForm, savedForm } from "@/lib/access/action";
import { addItem, closeGap, editItem, moveItem, placeItem, removeItem } from "./mutations";
import {
  ItemId,
  ItemInput,
  ItemPlace,
  ItemStep,
  MOST_TRACKS,
  NewItemInput,
  NewTrackInput,
  SlotLineInput,
  TrackId,
  TrackInput,
} from "./schema";
import { addTrack, removeTrack, renameTrack } from "./track-mutations";

const agendaOf = (eventId: string, part = "") => goTo(`/organize/events/${eventId}/agenda${part}`);

export const addItemAction = organizerAction(NewItemInput, async (input, { actor, now, data }) => {
  const outcome = await addItem(actor, input, now);
  if (!outcome.ok) return refusedForm(data, outcome.problem, outcome.field);
  goTo(`/organize/events/${outcome.eventId}/agenda/${outcome.itemId}`);
});

export const editItemAction = organizerAction(ItemInput, async (input, { actor, now, data }) => {
  const outcome = await editItem(actor, input, now);
  if (!outcome.ok && outcome.reason === "newer") return newerForm(data, outcome);
  if (!outcome.ok) return refusedForm(data, outcome.problem, outcome.field);
  goTo(`/organize/events/${outcome.eventId}/agenda`);
});

/** Saves a line of the running order while it is typed, and stays there. */
export const saveSlotLineAction = organizerAction(SlotLineInput, async (input, { actor, now, data }) => {
  const outcome = await editItem(actor, input, now);
  if (outcome.ok) return { ...savedForm(data, "Saved."), seen: outcome.seen };
  if (outcome.reason === "newer") return newerForm(data, outcome);
  return refusedForm(data, outcome.problem, outcome.field);
});

export const placeItemAction = organizerAction(ItemPlace, async (input, { actor, now, data }) => {
  await placeItem(actor, input, now);
  return savedForm(data, "Moved.");
});

export const closeGapAction = organizerAction(ItemId, async ({ itemId }, { actor, now }) => {
  const { eventId } = await closeGap(actor, itemId, now);
  agendaOf(eventId, `#slot-${itemId}`);
});

const WHY_NO_TRACK = {
  taken: "Another track has this name.",
  "too-many": `${MOST_TRACKS} tracks are there already.`,
};

export const addTrackAction = organizerAction(NewTrackInput, async (input, { actor, now, data }) => {
  const outcome = await addTrack(actor, input, now);
  if (!outcome.ok) return refusedForm(data, WHY_NO_TRACK[outcome.reason], outcome.field);
  agendaOf(outcome.eventId, "#tracks");
});

export const renameTrackAction = organizerAction(TrackInput, async (input, { actor, now, data }) => {
  const outcome = await renameTrack(actor, input, now);
  if (outcome.ok) return agendaOf(outcome.eventId, "#tracks");
  if (outcome.reason === "newer") return newerForm(data, outcome);
  return refusedForm(data, WHY_NO_TRACK[outcome.reason], outcome.field);
});

export const removeTrackAction = organizerAction(TrackId, async ({ trackId }, { actor, now }) => {
  const { eventId } = await removeTrack(actor, trackId, now);
  agendaOf(eventId, "#tracks");
});

export const removeItemAction = organizerAction(ItemId, async ({ itemId }, { actor, now }) => {
  const { eventId } = await removeItem(actor, itemId, now);
  goTo(`/organize/events/${eventId}/agenda`);
});

export const moveItemAction = organizerAction(ItemStep, async (input, { actor, now }) => {
  const { eventId } = await moveItem(actor, input, now);
  goTo(`/organize/events/${eventId}/agenda`);
});
