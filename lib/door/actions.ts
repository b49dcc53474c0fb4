"use server";

import { goTo, publicAction } from "@/lib/access/action";
import { dutyPath } from "@/lib/volunteers/rules";
import { markAtDoor, undoWalkInAtDoor, walkInAtDoor } from "./mutations";
import { DoorMarkInput, DoorWalkInInput, DoorWalkInUndo } from "./schema";

export const markAtDoorAction = publicAction(DoorMarkInput, async ({ secret, search, mark }, { now }) => {
  const [act, rsvpId] = mark;
  await markAtDoor(secret, rsvpId, act, now);
  const query = search ? `?search=${encodeURIComponent(search)}` : "";
  goTo(`${dutyPath("door", secret)}${query}#guest-${rsvpId}`);
});

export const walkInAtDoorAction = publicAction(DoorWalkInInput, async ({ secret, name }, { now }) => {
  await walkInAtDoor(secret, name, now);
  goTo(`${dutyPath("door", secret)}#walk-ins`);
});

export const undoWalkInAtDoorAction = publicAction(DoorWalkInUndo, async ({ secret, attendanceId }, { now }) => {
  await undoWalkInAtDoor(secret, attendanceId, now);
  goTo(`${dutyPath("door", secret)}#walk-ins`);
});
