import { HOUR, MINUTE } from "@/lib/platform/durations";
import { type FlowSlot, meet } from "./flow-rules";

/** A slot with everybody who is to be on stage in it. */
export type PlannedSlot = FlowSlot & { title: string; people: readonly { id: string; name: string }[] };

/** What is wrong, or free, around a slot. */
export type SlotNote = { kind: "clash" | "gap"; says: string };

/** A longer pause is a night. */
const LONGEST_GAP = 4 * HOUR;

/** What an organizer should see about the times of one slot among those of its event. */
export function notesOn(
  slot: PlannedSlot,
  slots: readonly PlannedSlot[],
  event: { startsAt: Date; endsAt: Date },
): SlotNote[] {
  const time = timeOf(slot);
  if (!time) return [];
  const before = slots.slice(0, slots.indexOf(slot)).filter((other) => other.startsAt !== null);
  const clashes = [
    ...before.flatMap((other) => overlap(slot, other) ?? []),
    ...before.flatMap((other) => samePeople(slot, other)),
    ...beyond(time, event),
  ];
  const free = freeBefore(slot, before);
  return [
    ...clashes.map((says): SlotNote => ({ kind: "clash", says })),
    ...(free ? [{ kind: "gap" as const, says: `${spoken(free)} free before it` }] : []),
  ];
}

/** How long nothing happens before a slot, in milliseconds; 0 where something does, or where it comes first. */
export function freeBefore(slot: FlowSlot, before: readonly FlowSlot[]): number {
  const known = before.filter((other) => meet(other, slot)).map(timeOf);
  if (!slot.startsAt || known.length === 0 || known.some((time) => time?.isOpen)) return 0;
  const pause = +slot.startsAt - Math.max(...known.map((time) => time?.end ?? 0));
  return pause > 0 && pause < LONGEST_GAP ? pause : 0;
}

function overlap(slot: PlannedSlot, earlier: PlannedSlot): string | null {
  if (!meet(slot, earlier) || !slot.startsAt || !earlier.startsAt) return null;
  if (slot.startsAt < earlier.startsAt) return `Starts before “${earlier.title}”, which stands above it`;
  const shared = sharedTime(slot, earlier);
  return shared > 0 ? `Overlaps “${earlier.title}” by ${spoken(shared)}` : null;
}

/** Nobody can be on two stages at once. Within one track the overlap itself is said already. */
function samePeople(slot: PlannedSlot, earlier: PlannedSlot): string[] {
  if (meet(slot, earlier) || sharedTime(slot, earlier) <= 0) return [];
  const busy = new Set(earlier.people.map(({ id }) => id));
  return slot.people
    .filter(({ id }) => busy.has(id))
    .map(({ name }) => `${name} is in “${earlier.title}” at the same time`);
}

function beyond(time: Time, event: { startsAt: Date; endsAt: Date }): string[] {
  const early = +event.startsAt - time.start;
  const late = time.end - +event.endsAt;
  return [
    ...(early > 0 ? [`Starts ${spoken(early)} before the event`] : []),
    ...(late > 0 ? [`Ends ${spoken(late)} after the event`] : []),
  ];
}

type Time = { start: number; end: number; isOpen: boolean };

function timeOf({ startsAt, minutes }: FlowSlot): Time | null {
  if (!startsAt) return null;
  return { start: +startsAt, end: +startsAt + (minutes ?? 0) * MINUTE, isOpen: minutes === null };
}

function sharedTime(one: FlowSlot, other: FlowSlot): number {
  const [a, b] = [timeOf(one), timeOf(other)];
  return a && b ? Math.min(a.end, b.end) - Math.max(a.start, b.start) : 0;
}

/** "45 minutes", "1 hour", "1 hour 30 minutes". */
function spoken(milliseconds: number): string {
  const minutes = Math.round(milliseconds / MINUTE);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const count = (number: number, noun: string) => (number === 0 ? [] : [`${number} ${noun}${number === 1 ? "" : "s"}`]);
  return [...count(hours, "hour"), ...count(rest, "minute")].join(" ");
}
