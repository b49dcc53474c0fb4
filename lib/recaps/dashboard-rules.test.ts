import { expect, test } from "vitest";
import { standingOf } from "./dashboard-rules";

const NOW = new Date("2027-01-10T12:00:00Z");
const ahead = {
  status: "published" as const,
  endsAt: new Date("2027-01-11T12:00:00Z"),
  attendability: "in_person" as const,
  ...{ capacity: 40, seatsTaken: 12, onlineCapacity: null, onlineSeatsTaken: 0 },
  recap: null,
};
const behind = { ...ahead, endsAt: new Date("2027-01-09T12:00:00Z") };

test("an event says where it stands", () => {
  expect(standingOf({ ...ahead, status: "draft" }, NOW)).toBe("Draft, not announced");
  expect(standingOf(ahead, NOW)).toBe("12 of 40 seats taken");
  expect(standingOf({ ...ahead, attendability: "hybrid" }, NOW)).toBe("12 of 40 in the room, 0 online");
  expect(standingOf({ ...ahead, status: "cancelled" }, NOW)).toBe("Cancelled");
});

test("what is over wants its recap", () => {
  expect(standingOf(behind, NOW)).toBe("Recap to write");
  expect(standingOf({ ...behind, recap: { publishedAt: null } }, NOW)).toBe("Recap is a draft");
  expect(standingOf({ ...behind, recap: { publishedAt: NOW } }, NOW)).toBe("Recap published");
});
