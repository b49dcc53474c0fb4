import { type AttendanceFacts, hasDoorList } from "@/lib/attendance/rules";

/** One event as the charts show it. */
export type Turnout = {
  id: string;
  title: string;
  startsAt: Date;
  timeZone: string;
  facts: AttendanceFacts;
  /** Guests for whom it was the first event of this community. */
  firstTimers: number;
  /** People with a seat of whom the door said neither that they came nor that they did not. */
  unmarked: number;
};

/**
 * Who was there. The organizer's own count is of the whole room, so it goes before the door list. Null where nobody
 * counted.
 */
export function attendedOf({ facts }: Pick<Turnout, "facts">): { count: number; isApproximate: boolean } | null {
  if (facts.headCount) return facts.headCount;
  return hasDoorList(facts) ? { count: facts.came + facts.walkedIn, isApproximate: false } : null;
}

/**
 * The share of promised seats whose people did not come, 0 to 1. Null until the door has spoken of everybody who had
 * one: somebody nobody marked may have been there all evening.
 */
export function noShowRate({ facts, unmarked }: Pick<Turnout, "facts" | "unmarked">): number | null {
  return facts.rsvps > 0 && unmarked === 0 && hasDoorList(facts) ? facts.noShow / facts.rsvps : null;
}

export type TurnoutSummary = {
  events: number;
  /** Of the events where somebody counted; null where none was. */
  averageAttended: number | null;
  firstTimers: number;
  /** Over all seats of the events whose rate is known. */
  noShowRate: number | null;
};

/** All the events together. A large evening weighs more in the no-show rate than a small one. */
export function summaryOf(events: readonly Turnout[]): TurnoutSummary {
  const counted = events.map(attendedOf).filter((attended) => attended !== null);
  const rated = events.filter((event) => noShowRate(event) !== null);
  const seats = sum(rated.map(({ facts }) => facts.rsvps));
  return {
    events: events.length,
    averageAttended: counted.length > 0 ? Math.round(sum(counted.map(({ count }) => count)) / counted.length) : null,
    firstTimers: sum(events.map(({ firstTimers }) => firstTimers)),
    noShowRate: seats > 0 ? sum(rated.map(({ facts }) => facts.noShow)) / seats : null,
  };
}

/**
 * The events whose dates stand under a chart: all of a few, else the first, the last, and as many between as have room.
 */
export function datedEvents<E>(events: readonly E[]): E[] {
  if (events.length < 4) return [...events];
  // Of four, a third date would stand in the next one's place on a phone.
  const marks = events.length === 4 ? 2 : Math.max(3, Math.floor(events.length / 12) + 1);
  const places = Array.from({ length: marks }, (_, mark) => Math.round((mark * (events.length - 1)) / (marks - 1)));
  return places.flatMap((place) => events.slice(place, place + 1));
}

/** "21 %", with a space that does not break. */
export function percent(share: number): string {
  return `${Math.round(share * 100)}\u00a0%`;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
