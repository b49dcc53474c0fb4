import { expect, it } from "vitest";
import { modesOf, poolOf, seatsLine, seatsMovedTo } from "./seats-rules";

const seats = {
  attendability: "hybrid",
  capacity: 40,
  seatsTaken: 12,
  onlineCapacity: null,
  onlineSeatsTaken: 3,
} as const;

it("an event has the pools of seats that its guests can attend in", () => {
  expect(modesOf("in_person")).toEqual(["in_person"]);
  expect(modesOf("online")).toEqual(["online"]);
  expect(modesOf("hybrid")).toEqual(["in_person", "online"]);
  expect(poolOf(seats, "in_person")).toEqual({ capacity: 40, taken: 12 });
  expect(poolOf(seats, "online")).toEqual({ capacity: null, taken: 3 });
});

it("guests follow into the way to attend that is left", () => {
  expect(seatsMovedTo("hybrid", seats)).toEqual({ seatsTaken: 12, onlineSeatsTaken: 3 });
  expect(seatsMovedTo("online", seats)).toEqual({ seatsTaken: 0, onlineSeatsTaken: 15 });
  expect(seatsMovedTo("in_person", seats)).toEqual({ seatsTaken: 15, onlineSeatsTaken: 0 });
});

it("organizers read how far the seats are taken, each pool by itself where there are two", () => {
  expect(seatsLine({ ...seats, attendability: "in_person" })).toBe("12 of 40 seats taken");
  expect(seatsLine({ ...seats, attendability: "online" })).toBe("3 seats taken, no limit");
  expect(seatsLine(seats)).toBe("12 of 40 in the room, 3 online");
});
