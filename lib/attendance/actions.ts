"use server";

import { z } from "zod";
import { goTo, organizerAction, refusedForm } from "@/lib/access/action";
import { addWalkIn, markGuest, markRestAsNoShows, removeWalkIn, setHeadCount } from "./mutations";
import { HeadCountInput, MarkInput, WalkInId, WalkInInput } from "./schema";

const TOO_EARLY = "Nobody is a no-show before the start.";

const guestsPage = (eventId: string) => `/organize/events/${eventId}/guests`;

export const markGuestAction = organizerAction(MarkInput, async (input, { actor, now, data }) => {
  const [mark, rsvpId] = input.mark;
  const outcome = await markGuest(actor, rsvpId, mark, now);
  if (!outcome.ok) {
    return refusedForm(
      data,
      outcome.reason === "early" ? TOO_EARLY : "This guest has no seat any more. Add a walk-in.",
    );
  }
  const query = input.search ? `?search=${encodeURIComponent(input.search)}` : "";
  goTo(`${guestsPage(input.eventId)}${query}#guest-${rsvpId}`);
});

export const markRestAsNoShowsAction = organizerAction(
  z.object({ eventId: z.uuid() }),
  async ({ eventId }, { actor, now, data }) => {
    const outcome = await markRestAsNoShows(actor, eventId, now);
    if (!outcome.ok) return refusedForm(data, TOO_EARLY);
    goTo(guestsPage(eventId));
  },
);

export const addWalkInAction = organizerAction(WalkInInput, async (input, { actor, now }) => {
  await addWalkIn(actor, input, now);
  goTo(`${guestsPage(input.eventId)}#walk-ins`);
});

export const removeWalkInAction = organizerAction(WalkInId, async ({ eventId, attendanceId }, { actor, now }) => {
  await removeWalkIn(actor, attendanceId, now);
  goTo(`${guestsPage(eventId)}#walk-ins`);
});

export const setHeadCountAction = organizerAction(HeadCountInput, async (input, { actor, now }) => {
  await setHeadCount(actor, input, now);
  goTo(`${guestsPage(input.eventId)}#head-count`);
});
