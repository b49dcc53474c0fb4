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

/** Whether the next to RSVP would wait: no seat is left, or others wait for one already. */
export function isFull(seats: Seats, waiting: number): boolean {
  return waiting > 0 || seatsLeft(seats) === 0;
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

/** What the form says instead of taking an RSVP. */
export function closedSentence(reason: ClosedReason): string {
  switch (reason) {
    case "draft":
      return "This event is not announced yet.";
    case "cancelled":
      return "This event was cancelled, so it takes no RSVPs.";
    case "started":
      return "This event has started, so it takes no more RSVPs.";
    case "closed":
      return "This event takes no RSVPs here.";
  }
}

/** What the guest's page says instead of cancelling. */
export function finalSentence(reason: "started" | "cancelled"): string {
  return reason === "started"
    ? "The event has started, so your RSVP can no longer be cancelled."
    : "The event was cancelled. There is nothing left to cancel.";
}

/** Whether there is room, in the words of the event's page. `waiting` is how many stand in line already. */
export function seatsSentence(seats: Seats, waiting: number): string {
  const left = seatsLeft(seats);
  if (seats.capacity === null) return "There is room for everybody.";
  if (left > 0 && waiting === 0) return `${left} of ${seats.capacity} ${seats.capacity === 1 ? "seat" : "seats"} left.`;
  const full = seats.capacity === 1 ? "The only seat is taken." : `All ${seats.capacity} seats are taken.`;
  return `${full} You would be number ${waiting + 1} on the waitlist, and a mail says when a seat is yours.`;
}
