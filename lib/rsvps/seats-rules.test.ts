import { expect, it } from "vitest";
import { NO_LINES } from "./place-rules";
import { modesToChoose, seatsSentence } from "./seats-rules";

const seats = (capacity: number | null, seatsTaken: number) => ({
  attendability: "in_person" as const,
  ...{ capacity, seatsTaken, onlineCapacity: null, onlineSeatsTaken: 0 },
  hasWaitlist: true,
});
const queue = (waiting: number) => ({ ...NO_LINES, in_person: { waiting, isHeld: waiting > 0 } });

it("the sentence about seats counts what is left, or says which place in line is next", () => {
  expect(seatsSentence(seats(null, 3), NO_LINES)).toBe("There is room for everybody.");
  expect(seatsSentence(seats(50, 38), NO_LINES)).toBe("12 of 50 seats left.");
  expect(seatsSentence(seats(50, 50), queue(6))).toMatch(/^All 50 seats.* number 7 on the waitlist/);
  expect(seatsSentence(seats(50, 48), queue(1))).toMatch(/^The last 2 seats wait for a larger party.* number 2/);
  const withoutLine = { ...seats(1, 1), hasWaitlist: false };
  expect(seatsSentence(withoutLine, NO_LINES)).toBe("The only seat is taken. There is no waitlist.");
});

it("the sentence about seats speaks of the room and of online, where there are both", () => {
  const hybrid = { ...seats(50, 38), attendability: "hybrid" as const };
  expect(seatsSentence(hybrid, NO_LINES)).toBe(
    "In the room: 12 of 50 seats left. Online: There is room for everybody.",
  );
});

it("a way to attend that is full and has no waitlist is no choice", () => {
  const hybrid = { ...seats(50, 50), attendability: "hybrid" as const };
  expect(modesToChoose(hybrid, NO_LINES)).toEqual(["in_person", "online"]);
  expect(modesToChoose({ ...hybrid, hasWaitlist: false }, NO_LINES)).toEqual(["online"]);
  expect(modesToChoose({ ...seats(1, 1), hasWaitlist: false }, NO_LINES)).toEqual([]);
});
