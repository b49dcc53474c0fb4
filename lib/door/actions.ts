"use server";

import { z } from "zod";
import { goTo, organizerAction, publicAction } from "@/lib/access/action";
import { doorPath } from "./link";
import { makeDoorLink, markAtDoor, openOwnDoor, revokeDoorLink, undoWalkInAtDoor, walkInAtDoor } from "./mutations";
import { DoorLinkId, DoorLinkInput, DoorMarkInput, DoorWalkInInput, DoorWalkInUndo } from "./schema";

const doorPage = (eventId: string) => `/organize/events/${eventId}/guests/door`;

export const makeDoorLinkAction = organizerAction(DoorLinkInput, async (input, { actor }) => {
  const id = await makeDoorLink(actor, input);
  goTo(`${doorPage(input.eventId)}#link-${id}`);
});

export const openOwnDoorAction = organizerAction(z.object({ eventId: z.uuid() }), async ({ eventId }, { actor }) => {
  goTo(doorPath(await openOwnDoor(actor, eventId)));
});

export const revokeDoorLinkAction = organizerAction(DoorLinkId, async ({ eventId, doorLinkId }, { actor, now }) => {
  await revokeDoorLink(actor, doorLinkId, now);
  goTo(doorPage(eventId));
});

export const markAtDoorAction = publicAction(DoorMarkInput, async ({ secret, search, mark }, { now }) => {
  const [act, rsvpId] = mark;
  await markAtDoor(secret, rsvpId, act, now);
  const query = search ? `?search=${encodeURIComponent(search)}` : "";
  goTo(`/door/${encodeURIComponent(secret)}${query}#guest-${rsvpId}`);
});

export const walkInAtDoorAction = publicAction(DoorWalkInInput, async ({ secret, name }, { now }) => {
  await walkInAtDoor(secret, name, now);
  goTo(`/door/${encodeURIComponent(secret)}#walk-ins`);
});

export const undoWalkInAtDoorAction = publicAction(DoorWalkInUndo, async ({ secret, attendanceId }, { now }) => {
  await undoWalkInAtDoor(secret, attendanceId, now);
  goTo(`/door/${encodeURIComponent(secret)}#walk-ins`);
});
