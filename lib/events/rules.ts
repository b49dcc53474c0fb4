import type { Attendability } from "@/generated/prisma/enums";
import { MINUTE } from "@/lib/platform/durations";
import { yearOf } from "@/lib/platform/time";

type Span = { startsAt: Date; endsAt: Date };
type Slot = { startsAt: Date | null; minutes: number | null };
type Place = { attendability: Attendability; venue: { name: string; city: string } | null };

export type EventPhase = "before" | "during" | "after";

/** Where `now` stands to an event. It begins with its first moment and is over with its last. */
export function phaseOf({ startsAt, endsAt }: Span, now: Date): EventPhase {
  if (now < startsAt) return "before";
  return now < endsAt ? "during" : "after";
}

/** What is on stage, and what comes after it. A slot without a length lasts until the next one with a time. */
export function onStage<S extends Slot>(slots: readonly S[], now: Date): { now: S | null; next: S | null } {
  const timed = slots
    .filter((slot): slot is S & { startsAt: Date } => slot.startsAt !== null)
    .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
  const begun = timed.filter((slot) => slot.startsAt <= now).at(-1) ?? null;
  const next = timed.find((slot) => slot.startsAt > now) ?? null;
  const isOver = begun?.minutes != null && begun.startsAt.getTime() + begun.minutes * MINUTE <= now.getTime();
  return { now: isOver ? null : begun, next };
}

/** How to find a room, in one line: "The community room, 5 Church Street, Bengaluru". */
export function venueLine({ name, address, city }: { name: string; address: string; city: string }): string {
  return [name, address, city].filter(Boolean).join(", ");
}

/** Where it is, in one line: "The community room, Bengaluru", "Online", or both. */
export function placeLine({ attendability, venue }: Place): string {
  if (attendability === "online") return "Online";
  const room = venue ? `${venue.name}, ${venue.city}` : "Place to be announced";
  return attendability === "hybrid" ? `${room}, and online` : room;
}

/** Events by the year on the wall calendar where they were, in the order they come. */
export function byYear<E extends { startsAt: Date; timeZone: string }>(events: readonly E[]): [year: number, E[]][] {
  const years = new Map<number, E[]>();
  for (const event of events) {
    const year = yearOf(event.startsAt, event.timeZone);
    years.set(year, [...(years.get(year) ?? []), event]);
  }
  return [...years];
}
