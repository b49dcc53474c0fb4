import type { AttendanceMode, RsvpStatus } from "@/generated/prisma/enums";
import { modesOf, poolOf, type Seats } from "@/lib/events/seats-rules";

/** Which pool, and how many seats of it. */
export type Party = { mode: AttendanceMode; partySize: number };

/** How many seats in each pool. */
export type SeatCount = Record<AttendanceMode, number>;

export function seatsOf(parties: readonly Party[]): SeatCount {
  const count = { in_person: 0, online: 0 };
  for (const { mode, partySize } of parties) count[mode] += partySize;
  return count;
}

/** Who stands in line for one pool of seats. */
export type Line = {
  waiting: number;
  /** Somebody waits whose party fits into this pool at all: seats that come free are theirs, however few. */
  isHeld: boolean;
};
export type Lines = Record<AttendanceMode, Line>;

export const NO_LINES: Lines = {
  in_person: { waiting: 0, isHeld: false },
  online: { waiting: 0, isHeld: false },
};

/** The seats a newcomer may take in one pool: none while somebody waits for them; Infinity where there is no limit. */
export function seatsFor(seats: Seats, mode: AttendanceMode, line: Line): number {
  const { capacity, taken } = poolOf(seats, mode);
  if (line.isHeld) return 0;
  return capacity === null ? Number.POSITIVE_INFINITY : Math.max(0, capacity - taken);
}

/** Whether whoever comes next, alone, would find no seat, in whichever way they attend. */
export function isFull(seats: Seats, lines: Lines): boolean {
  return modesOf(seats.attendability).every((mode) => seatsFor(seats, mode, lines[mode]) === 0);
}

/** The way a guest attends: as they wish where there is a choice. */
export function modeFor(seats: Seats, wished: AttendanceMode | undefined): AttendanceMode {
  const modes = modesOf(seats.attendability);
  return wished && modes.includes(wished) ? wished : modes[0];
}

/** The most people one RSVP may stand for: no more than the event allows, nor than there are seats. */
export function largestParty(event: Seats & { plusOnesLimit: number }, mode: AttendanceMode): number {
  return Math.min(event.plusOnesLimit + 1, poolOf(event, mode).capacity ?? Number.POSITIVE_INFINITY);
}

/** An RSVP as it is known before a new request from its address. */
export type KnownRsvp = { status: RsvpStatus; position: number | null };

export type Standing =
  | { status: "going" | "pending" | "declined"; position: null }
  | { status: "waitlisted"; position: number };

export type Placement = Standing & { isRepeat: boolean };

/**
 * What a request comes to. `isTurnedAway` is what somebody unknown is told; who is known keeps their placement and must
 * be told the same, or the answer would give away that their address is known.
 */
export type Placed = { placement: Placement | null; isTurnedAway: boolean; seatsLeft: number };

export type Wish = Party & { emailKey: string };
type Terms = { hasWaitlist: boolean; needsApproval: boolean };

/**
 * Gives each party, in the order of arrival, its seats or the next place in the line of its pool. A party is never
 * split, and nobody overtakes: it waits until it fits, and whoever comes later waits behind it. Who has a place already
 * keeps it, an organizer's no stands, and who cancelled starts again at the end.
 */
export function place(
  wishes: readonly Wish[],
  known: ReadonlyMap<string, KnownRsvp>,
  event: Seats & Terms,
  lines: Lines,
): Placed[] {
  const placed = new Map<string, Standing>();
  for (const [key, { status, position }] of known) {
    if (status === "waitlisted") placed.set(key, { status, position: position ?? 1 });
    else if (status !== "cancelled") placed.set(key, { status, position: null });
  }
  const pools = {
    in_person: { free: seatsFor(event, "in_person", lines.in_person), waiting: lines.in_person.waiting },
    online: { free: seatsFor(event, "online", lines.online), waiting: lines.online.waiting },
  };
  return wishes.map(({ emailKey, mode, partySize }) => {
    const pool = pools[mode];
    const fits = partySize <= pool.free;
    const before = placed.get(emailKey);
    const answer = { isTurnedAway: !fits && !event.hasWaitlist, seatsLeft: pool.free };
    if (before) return { ...answer, placement: { ...before, isRepeat: true } };
    if (answer.isTurnedAway) return { ...answer, placement: null };
    const standing = stand(pool, fits, event.needsApproval);
    if (standing.status === "going") pool.free -= partySize;
    if (standing.status === "waitlisted") Object.assign(pool, { free: 0, waiting: standing.position });
    placed.set(emailKey, standing);
    return { ...answer, placement: { ...standing, isRepeat: false } };
  });
}

function stand(pool: { waiting: number }, fits: boolean, needsApproval: boolean): Standing {
  if (needsApproval) return { status: "pending", position: null };
  return fits ? { status: "going", position: null } : { status: "waitlisted", position: pool.waiting + 1 };
}
