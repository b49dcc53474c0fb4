import { expect, test } from "vitest";
import { notesOn, type PlannedSlot } from "./clash-rules";

const event = { startsAt: new Date("2027-01-01T18:00Z"), endsAt: new Date("2027-01-01T21:00Z") };
const ada = { id: "ada", name: "Ada" };

function slot(title: string, time: string, minutes: number | null, wanted: Partial<PlannedSlot> = {}): PlannedSlot {
  return { id: title, title, startsAt: new Date(`2027-01-01T${time}Z`), minutes, trackId: null, people: [], ...wanted };
}
const notes = (...slots: PlannedSlot[]) =>
  slots.flatMap((one) => notesOn(one, slots, event).map(({ kind, says }) => `${one.title}, ${kind}: ${says}`));

test("one after the other is nothing to speak of", () => {
  expect(notes(slot("Doors", "18:00", 30), slot("Panel", "18:30", 60), slot("Social", "19:30", null))).toEqual([]);
});

test("an overlap, a wrong order and time beyond the event are clashes", () => {
  expect(notes(slot("Doors", "18:00", 30), slot("Panel", "18:20", 60))).toEqual([
    "Panel, clash: Overlaps “Doors” by 10 minutes",
  ]);
  expect(notes(slot("Panel", "18:30", 30), slot("Doors", "18:00", 30))).toEqual([
    "Doors, clash: Starts before “Panel”, which stands above it",
  ]);
  expect(notes(slot("Setup", "17:00", 60), slot("Social", "20:00", 150))).toEqual([
    "Setup, clash: Starts 1 hour before the event",
    "Social, clash: Ends 1 hour 30 minutes after the event",
    "Social, gap: 2 hours free before it",
  ]);
});

test("a pause is told, where one can know it", () => {
  expect(notes(slot("Doors", "18:00", 30), slot("Panel", "18:45", 60))).toEqual([
    "Panel, gap: 15 minutes free before it",
  ]);
  expect(notes(slot("Doors", "18:00", null), slot("Panel", "18:45", 60))).toEqual([]);
  expect(notes(slot("Doors", "18:00", 30), { ...slot("Panel", "18:45", 60), startsAt: null })).toEqual([]);
});

test("tracks run side by side, but nobody is in both at once", () => {
  const left = { trackId: "left", people: [ada] };
  const right = { trackId: "right", people: [ada] };
  expect(notes(slot("Koans", "18:00", 30, left), slot("Routers", "18:15", 30, right))).toEqual([
    "Routers, clash: Ada is in “Koans” at the same time",
  ]);
  expect(notes(slot("Koans", "18:00", 30, left), slot("Routers", "18:30", 30, right))).toEqual([]);
});
