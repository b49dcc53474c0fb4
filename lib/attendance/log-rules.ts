import type { DoorAct } from "@/generated/prisma/enums";

/** One thing done at the door about one guest. */
export type GuestEntry = { act: Exclude<DoorAct, "walked_in">; people: number; happenedAt: Date };

/** What is known of one guest: when they were first seen, or that they were not. */
export type GuestAttendance = { outcome: "came" | "no_show"; people: number; recordedAt: Date };

/**
 * What the entries about one guest come to, whatever order they arrived in and however often. The last undo takes back all
 * up to it. Of what follows, being seen counts over being missed, the first sight gives the time and the last says how many
 * of the party are in. Null when nothing is left.
 */
export function foldGuest(entries: readonly GuestEntry[]): GuestAttendance | null {
  const undoneUntil = Math.max(...entries.filter(isUndo).map(at));
  const standing = entries.filter((entry) => !isUndo(entry) && at(entry) > undoneUntil);
  const sights = standing.filter(({ act }) => act === "came");
  const counting = sights.length > 0 ? sights : standing;
  if (counting.length === 0) return null;
  const recordedAt = new Date(Math.min(...counting.map(at)));
  if (sights.length === 0) return { outcome: "no_show", people: 0, recordedAt };
  const last = Math.max(...sights.map(at));
  const people = Math.max(1, ...sights.filter((entry) => at(entry) === last).map((entry) => entry.people));
  return { outcome: "came", people, recordedAt };
}

function isUndo({ act }: GuestEntry): boolean {
  return act === "undo";
}

function at({ happenedAt }: GuestEntry): number {
  return happenedAt.getTime();
}
