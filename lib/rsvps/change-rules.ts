import type { Seats } from "@/lib/events/seats-rules";
import { type Lines, type Party, place, type SeatCount, type Standing, seatsFor, seatsOf } from "./place-rules";

type Change = { status: "going" | "waitlisted" | "pending"; from: Party; to: Party };

/**
 * What a change comes to: the seats it takes or gives back, and a new place where the guest does not keep their own.
 */
type Plan = { seats: SeatCount; moved: Standing | null };

/**
 * What happens when a guest changes how they attend or how many they are; null when there are not enough seats for it.
 * Whoever has seats keeps them unless the new ones are free at once: nobody gives up a seat for a place in line.
 * Whoever waits keeps their place while they wait for the same pool, and joins the other at its end.
 */
export function planChange(
  { status, from, to }: Change,
  event: Seats & { hasWaitlist: boolean },
  lines: Lines,
): Plan | null {
  if (status === "going") {
    const more = to.mode === from.mode ? to.partySize - from.partySize : to.partySize;
    if (more > 0 && more > seatsFor(event, to.mode, lines[to.mode])) return null;
    return { seats: seatsOf([to, { ...from, partySize: -from.partySize }]), moved: null };
  }
  if (status === "pending" || to.mode === from.mode) return { seats: seatsOf([]), moved: null };
  const [placed] = place([{ ...to, emailKey: "" }], new Map(), { ...event, needsApproval: false }, lines);
  if (!placed?.placement) return null;
  return { seats: seatsOf(placed.placement.status === "going" ? [to] : []), moved: placed.placement };
}
