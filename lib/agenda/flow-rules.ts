import { HOUR, MINUTE } from "@/lib/platform/durations";

/** A slot of the running order. Without a track it is for everybody. */
export type FlowSlot = { id: string; startsAt: Date | null; minutes: number | null; trackId: string | null };

/** So long a pause is a night, or the way to another evening: each side of it flows by itself. */
const NIGHT = 4 * HOUR;

/** How a slot stands behind those before it. */
type Beat = {
  start: number;
  length: number;
  /** What was left free before it, less than nothing where it overlaps; null for the first of its day. */
  pause: number | null;
  day: number;
};

/**
 * The running order after one slot was given another start or length: whatever comes after it moves along, and keeps
 * the pause that was left before it. A slot that says no length takes until the next begins. What comes before stays,
 * what has no time gets none, and nothing moves across a night.
 */
export function flowAfterEdit(slots: readonly FlowSlot[], edited: FlowSlot): FlowSlot[] {
  const position = slots.findIndex(({ id }) => id === edited.id);
  const before = slots[position];
  if (before?.startsAt === null) return flowAround(slots.toSpliced(position, 1), edited, position);
  const changed = slots.with(position, edited);
  const isOtherDay = before && edited.startsAt && Math.abs(+edited.startsAt - +before.startsAt) >= NIGHT;
  if (isOtherDay) return changed;
  return lay(changed, beatsOf(slots), (beat, index, ends) =>
    index <= position || beat.pause === null || ends === null ? null : ends + beat.pause,
  );
}

/**
 * The running order in another order, one slot having been moved. From the first that changed its place on, each
 * begins when the one before it ends, after the pause that was left before it; an overlap does not survive. Whatever
 * comes first on its day now begins when the first one did.
 */
export function flowAfterMove(slots: readonly FlowSlot[], ids: readonly string[], movedId: string): FlowSlot[] {
  const ordered = ids.flatMap((id) => slots.find((slot) => slot.id === id) ?? []);
  const beats = beatsOf(slots);
  const beginnings = new Map<number, number>();
  for (const { day, start } of beats.values()) beginnings.set(day, Math.min(start, beginnings.get(day) ?? start));
  const moved = beats.get(movedId);
  if (moved) beats.set(movedId, { ...moved, day: dayAmong(ordered, beats, movedId) });
  const from = ordered.findIndex((slot, index) => slot !== slots[index]);
  const to = ordered.findLastIndex((slot, index) => slot !== slots[index]);
  return lay(ordered, beats, (beat, index, ends) => {
    if (from < 0 || index < from) return null;
    if (ends === null) return beat.pause === null && index > to ? null : (beginnings.get(beat.day) ?? null);
    return ends + (index > to ? (beat.pause ?? 0) : Math.max(0, beat.pause ?? 0));
  });
}

/**
 * The running order with a new slot in it: what the new one runs into begins when it ends, and what follows that moves
 * along. A pause that it fits into is used up.
 */
export function flowAround(slots: readonly FlowSlot[], added: FlowSlot, position: number): FlowSlot[] {
  const beats = beatsOf(slots);
  const all = slots.toSpliced(position, 0, added);
  const day = dayAmong(all, beats, added.id);
  if (added.startsAt) beats.set(added.id, { start: +added.startsAt, length: 0, pause: null, day });
  let isPushing = false;
  return lay(all, beats, (beat, index, ends) => {
    if (index <= position || ends === null) return null;
    if (!isPushing && ends <= beat.start) return null;
    const start = isPushing ? ends + (beat.pause ?? 0) : ends;
    isPushing = true;
    return Math.max(start, beat.start);
  });
}

/** Places the slots one after another. `begin` is told when all that a slot comes after have ended; null leaves it. */
function lay(
  slots: readonly FlowSlot[],
  beats: ReadonlyMap<string, Beat>,
  begin: (beat: Beat, index: number, ends: number | null) => number | null,
): FlowSlot[] {
  const laid: Laid[] = [];
  return slots.map((slot, index) => {
    const beat = beats.get(slot.id);
    if (!beat || !slot.startsAt) return slot;
    const start = begin(beat, index, endBefore(laid, slot, beat.day)) ?? +slot.startsAt;
    laid.push({ slot, day: beat.day, end: start + (slot.minutes === null ? beat.length : slot.minutes * MINUTE) });
    return { ...slot, startsAt: new Date(start) };
  });
}

type Laid = { slot: FlowSlot; day: number; end: number };

function endBefore(laid: readonly Laid[], slot: FlowSlot, day: number): number | null {
  const ends = laid.filter((one) => one.day === day && meet(one.slot, slot)).map(({ end }) => end);
  return ends.length === 0 ? null : Math.max(...ends);
}

function beatsOf(slots: readonly FlowSlot[]): Map<string, Beat> {
  const beats = new Map<string, Beat>();
  const laid: Laid[] = [];
  let day = 0;
  for (const [index, slot] of slots.entries()) {
    if (!slot.startsAt) continue;
    const start = +slot.startsAt;
    const ends = laid.filter((one) => one.day === day).map(({ end }) => end);
    if (ends.length > 0 && start - Math.max(...ends) >= NIGHT) day += 1;
    const end = endBefore(laid, slot, day);
    const length = slot.minutes === null ? impliedLength(slot, slots.slice(index + 1)) : slot.minutes * MINUTE;
    beats.set(slot.id, { start, length, pause: end === null ? null : start - end, day });
    laid.push({ slot, day, end: start + length });
  }
  return beats;
}

/** Until the next one begins, where that is known. */
function impliedLength(slot: FlowSlot, after: readonly FlowSlot[]): number {
  const next = after.find((other) => other.startsAt !== null && meet(other, slot));
  const length = (next?.startsAt?.getTime() ?? 0) - (slot.startsAt?.getTime() ?? 0);
  return length > 0 && length < NIGHT ? length : 0;
}

/** The day of the slots around it; between two days its own, where it is one of them. */
function dayAmong(slots: readonly FlowSlot[], beats: ReadonlyMap<string, Beat>, id: string): number {
  const at = slots.findIndex((slot) => slot.id === id);
  const days = (some: readonly FlowSlot[]) => some.flatMap((slot) => beats.get(slot.id)?.day ?? []);
  const [before] = days(slots.slice(0, at)).slice(-1);
  const [after] = days(slots.slice(at + 1));
  const own = beats.get(id)?.day;
  return own === after ? (own ?? before ?? 0) : (before ?? after ?? own ?? 0);
}

/** Whether nobody can be in both: they are in one track, or one of them is for everybody. */
export function meet(one: { trackId: string | null }, other: { trackId: string | null }): boolean {
  return one.trackId === null || other.trackId === null || one.trackId === other.trackId;
}
