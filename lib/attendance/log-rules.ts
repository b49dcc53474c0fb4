import type { DoorAct } from "@/generated/prisma/enums";
import { foldGuest as fold } from "@/public/js/door/fold.js";

/** One thing done at the door about one guest. */
export type GuestEntry = { act: Exclude<DoorAct, "walked_in">; people: number; happenedAt: Date };

/** What is known of one guest: when they were first seen, or that they were not. */
export type GuestAttendance = { outcome: "came" | "no_show"; people: number; recordedAt: Date };

/** What the entries about one guest come to, by the rule that the devices at the door follow too. */
export function foldGuest(entries: readonly GuestEntry[]): GuestAttendance | null {
  const seen = fold(entries.map(({ act, people, happenedAt }) => ({ act, people, at: happenedAt.getTime() })));
  return seen && { outcome: seen.outcome, people: seen.people, recordedAt: new Date(seen.since) };
}
