import { describe, expect, it } from "vitest";
import { isFull, type KnownRsvp, largestParty, modeFor, NO_LINES, place, type Wish } from "./place-rules";

const room = (capacity: number | null, taken = 0) => ({
  attendability: "hybrid" as const,
  ...{ capacity, seatsTaken: taken, onlineCapacity: 2, onlineSeatsTaken: 0 },
  ...{ hasWaitlist: true, needsApproval: false, plusOnesLimit: 4 },
});
const nobody = new Map<string, KnownRsvp>();
const queue = (waiting: number, isHeld = true) => ({ ...NO_LINES, in_person: { waiting, isHeld } });

/** `asks("a", "b:3", "c@online")`: who asks, how many come, and where. */
function asks(...wishes: string[]): Wish[] {
  return wishes.map((wish) => {
    const [who = "", mode] = wish.split("@");
    const [emailKey = "", size = "1"] = who.split(":");
    return { emailKey, partySize: Number(size), mode: mode === "online" ? "online" : "in_person" };
  });
}

/** "going", "waitlisted 2" and so on, or "full". */
function answers(...asked: Parameters<typeof place>): string[] {
  return place(...asked).map(({ placement, isTurnedAway }) => {
    const standing = placement ? [placement.status, placement.position].filter(Boolean).join(" ") : "nothing";
    return isTurnedAway ? `${standing}, told full` : standing;
  });
}

describe("placing requests", () => {
  it("gives seats in the order of arrival, then places in line", () => {
    expect(answers(asks("a", "b", "c"), nobody, room(1), NO_LINES)).toEqual(["going", "waitlisted 1", "waitlisted 2"]);
  });

  it("keeps the pools apart: seats and lines of the room are not those online", () => {
    const wishes = asks("a", "b", "c@online", "d@online", "e@online", "f");
    const placed = ["going", "waitlisted 1", "going", "going", "waitlisted 1", "waitlisted 2"];
    expect(answers(wishes, nobody, room(1), NO_LINES)).toEqual(placed);
  });

  it("lets nobody pass those who wait already", () => {
    expect(answers(asks("a"), nobody, room(5, 2), queue(2))).toEqual(["waitlisted 3"]);
  });

  it("never splits a party, and lets no smaller one overtake it", () => {
    expect(answers(asks("a:2", "b:3", "c"), nobody, room(4), NO_LINES)).toEqual([
      "going",
      "waitlisted 1",
      "waitlisted 2",
    ]);
  });

  it("passes a party that is larger than the room, which no seat ever fits", () => {
    expect(answers(asks("a"), nobody, room(3), queue(1, false))).toEqual(["going"]);
  });

  it("gives nobody a seat where an organizer has to say yes", () => {
    expect(answers(asks("a", "b"), nobody, { ...room(1), needsApproval: true }, NO_LINES)).toEqual([
      "pending",
      "pending",
    ]);
  });

  it("without a waitlist turns away who does not fit, and still seats who does", () => {
    const event = { ...room(3), hasWaitlist: false };
    const placed = ["going", "nothing, told full", "going", "nothing, told full"];
    expect(answers(asks("a:2", "b:2", "c", "d"), nobody, event, NO_LINES)).toEqual(placed);
  });

  it("tells a guest who has a seat in a full room nothing that a stranger is not told", () => {
    const known = new Map([["seated", { status: "going", position: null } as const]]);
    const event = { ...room(1, 1), hasWaitlist: false };
    expect(answers(asks("seated", "stranger"), known, event, NO_LINES)).toEqual([
      "going, told full",
      "nothing, told full",
    ]);
  });

  it("counts an address once, also within one batch", () => {
    const placed = place(asks("a", "a", "b"), nobody, room(2), NO_LINES);
    expect(placed.map(({ placement }) => [placement?.status, placement?.isRepeat])).toEqual([
      ["going", false],
      ["going", true],
      ["going", false],
    ]);
  });

  it("leaves who is known where they are, an organizer's no too, and starts who cancelled anew", () => {
    const known = new Map<string, KnownRsvp>([
      ["seated", { status: "going", position: null }],
      ["waiting", { status: "waitlisted", position: 4 }],
      ["refused", { status: "declined", position: null }],
      ["gone", { status: "cancelled", position: null }],
    ]);
    const placed = place(asks("seated", "waiting", "refused", "gone"), known, room(9, 9), queue(4));
    expect(placed.map(({ placement }) => placement)).toEqual([
      { status: "going", position: null, isRepeat: true },
      { status: "waitlisted", position: 4, isRepeat: true },
      { status: "declined", position: null, isRepeat: true },
      { status: "waitlisted", position: 5, isRepeat: false },
    ]);
  });
});

it("an event is full when no way to attend has a seat for the next who comes", () => {
  expect(isFull(room(1, 1), NO_LINES)).toBe(false);
  expect(isFull({ ...room(1, 1), onlineSeatsTaken: 2 }, NO_LINES)).toBe(true);
  expect(isFull({ ...room(1), attendability: "in_person" }, NO_LINES)).toBe(false);
  expect(isFull({ ...room(5, 4), attendability: "in_person" }, queue(1))).toBe(true);
});

it("guests attend as they wish where there is a choice", () => {
  expect(modeFor(room(1), "online")).toBe("online");
  expect(modeFor(room(1), undefined)).toBe("in_person");
  expect(modeFor({ ...room(1), attendability: "online" }, "in_person")).toBe("online");
});

it("a party is no larger than the event allows, nor than the room", () => {
  expect(largestParty(room(null), "in_person")).toBe(5);
  expect(largestParty(room(3), "in_person")).toBe(3);
  expect(largestParty(room(3), "online")).toBe(2);
});
