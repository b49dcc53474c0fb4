/** What decides whether an event takes RSVPs. */
export type EventForRsvp = {
  status: "draft" | "published" | "cancelled";
  startsAt: Date;
  takesRsvps: boolean;
};

export type Seats = { capacity: number | null; seatsTaken: number };

export type ClosedReason = "draft" | "cancelled" | "started" | "closed";

/** Why this event takes no RSVP at `now`, or null when it does. */
export function whyClosed(event: EventForRsvp, now: Date): ClosedReason | null {
  if (event.status !== "published") return event.status;
  if (event.startsAt <= now) return "started";
  return event.takesRsvps ? null : "closed";
}

/** Why a guest can no longer cancel, or null while they can. What was recorded of an evening stays as it was. */
export function whyFinal(event: EventForRsvp, now: Date): "started" | "cancelled" | null {
  if (event.status === "cancelled") return "cancelled";
  return event.startsAt <= now ? "started" : null;
}

/** Whether somebody from the waitlist may be moved up: until the start, also when no new RSVPs are taken. */
export function canPromote(event: EventForRsvp, now: Date): boolean {
  return event.status === "published" && event.startsAt > now;
}

/** Seats still to be had; Infinity where there is no limit. */
export function seatsLeft({ capacity, seatsTaken }: Seats): number {
  return capacity === null ? Number.POSITIVE_INFINITY : Math.max(0, capacity - seatsTaken);
}

/** An RSVP as it is known before a new request from its address. */
export type KnownRsvp = { id: string; status: "going" | "waitlisted" | "cancelled"; position: number | null };

export type Placement =
  | { status: "going"; position: null; isRepeat: boolean }
  | { status: "waitlisted"; position: number; isRepeat: boolean };

/**
 * Gives each request, in the order of arrival, a seat or the next place in line. Who has one already keeps it, and who
 * cancelled starts again at the end.
 */
export function place(
  requests: { emailKey: string }[],
  known: ReadonlyMap<string, KnownRsvp>,
  { free, waiting }: { free: number; waiting: number },
): Placement[] {
  const placed = new Map<string, Placement>();
  for (const [key, { status, position }] of known) {
    if (status === "going") placed.set(key, { status, position: null, isRepeat: true });
    if (status === "waitlisted") placed.set(key, { status, position: position ?? 1, isRepeat: true });
  }
  let seats = waiting > 0 ? 0 : free;
  let line = waiting;
  return requests.map(({ emailKey }) => {
    const before = placed.get(emailKey);
    if (before) return before;
    const placement: Placement =
      seats > 0
        ? { status: "going", position: null, isRepeat: false }
        : { status: "waitlisted", position: line + 1, isRepeat: false };
    if (seats > 0) seats -= 1;
    else line += 1;
    placed.set(emailKey, { ...placement, isRepeat: true });
    return placement;
  });
}
