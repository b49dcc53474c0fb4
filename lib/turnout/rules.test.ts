import { describe, expect, it } from "vitest";
import { attendedOf, datedEvents, noShowRate, percent, summaryOf, type Turnout } from "./rules";

const nothing = { rsvps: 0, came: 0, walkedIn: 0, noShow: 0, headCount: null };

function evening(facts: Partial<Turnout["facts"]>, more: Partial<Turnout> = {}): Turnout {
  const when = { startsAt: new Date("2026-02-01T12:30:00Z"), timeZone: "Asia/Kolkata" };
  return {
    id: "1",
    title: "An evening",
    ...when,
    facts: { ...nothing, ...facts },
    firstTimers: 0,
    unmarked: 0,
    ...more,
  };
}

describe("who was there", () => {
  it("is who came and who walked in", () => {
    expect(attendedOf(evening({ rsvps: 60, came: 41, walkedIn: 5 }))).toEqual({ count: 46, isApproximate: false });
  });

  it("is the organizer's own count where there is one, of a door list too", () => {
    const headCount = { count: 56, isApproximate: true };
    expect(attendedOf(evening({ came: 41, headCount }))).toEqual(headCount);
  });

  it("is unknown where nobody counted, and nobody where the count was nought", () => {
    expect(attendedOf(evening({ rsvps: 60 }))).toBeNull();
    expect(attendedOf(evening({ headCount: { count: 0, isApproximate: false } }))?.count).toBe(0);
    expect(attendedOf(evening({ rsvps: 2, noShow: 2 }))?.count).toBe(0);
  });
});

describe("the no-show rate", () => {
  it("is the share of promised seats nobody came for", () => {
    expect(noShowRate(evening({ rsvps: 40, came: 30, noShow: 10 }))).toBe(0.25);
    expect(noShowRate(evening({ rsvps: 40, came: 40 }))).toBe(0);
  });

  it("is unknown while somebody is neither here nor missing", () => {
    expect(noShowRate(evening({ rsvps: 40, came: 30 }, { unmarked: 10 }))).toBeNull();
  });

  it("is unknown where there were no RSVPs, or only a head count", () => {
    expect(noShowRate(evening({ walkedIn: 3 }))).toBeNull();
    expect(noShowRate(evening({ rsvps: 3, headCount: { count: 3, isApproximate: false } }))).toBeNull();
  });
});

describe("all events together", () => {
  it("weigh by their seats, and leave out what is unknown", () => {
    const events = [
      evening({ rsvps: 90, came: 90 }, { firstTimers: 12 }),
      evening({ rsvps: 10, came: 0, noShow: 10 }, { firstTimers: 3 }),
      evening({ rsvps: 500 }, { unmarked: 500 }),
    ];
    expect(summaryOf(events)).toEqual({ events: 3, averageAttended: 45, firstTimers: 15, noShowRate: 0.1 });
  });

  it("are nothing where there are none", () => {
    expect(summaryOf([])).toEqual({ events: 0, averageAttended: null, firstTimers: 0, noShowRate: null });
  });
});

it("dates stand under all of a few events, and under some of many, the first and the last among them", () => {
  expect(datedEvents([])).toEqual([]);
  expect(datedEvents([1, 2, 3])).toEqual([1, 2, 3]);
  expect(datedEvents([1, 2, 3, 4])).toEqual([1, 4]);
  expect(datedEvents([1, 2, 3, 4, 5])).toEqual([1, 3, 5]);
  const many = datedEvents(Array.from({ length: 100 }, (_, at) => at));
  expect([many.length, many[0], many.at(-1)]).toEqual([9, 0, 99]);
});

it("a share is said in whole percent", () => {
  expect(percent(0.2149)).toBe("21\u00a0%");
});
