import { describe, expect, test } from "vitest";
import { guestHeadline, joinsOnline, partyLine } from "./guest-rules";

const HOUR = 3_600_000;
const startsAt = new Date("2027-01-09T12:30:00Z");
const endsAt = new Date(startsAt.getTime() + 2 * HOUR);
const [before, during, after] = [-1, 1, 3].map((hours) => new Date(startsAt.getTime() + hours * HOUR)) as [
  Date,
  Date,
  Date,
];

const event = { status: "published" as const, cancelReason: "", startsAt, endsAt };
const guest = { status: "going" as const, position: null, outcome: null, event };

describe("where a guest stands", () => {
  test.each([
    ["going", before, "You are going"],
    ["going", during, "It is on"],
    ["going", after, "It is over"],
    ["waitlisted", before, "You are number 3 in line"],
    ["waitlisted", during, "No seat came free"],
    ["pending", before, "The organizers will answer you"],
    ["pending", after, "No answer came"],
    ["declined", before, "There is no seat for you this time"],
    ["cancelled", after, "You are not going"],
  ] as const)("%s", (status, now, headline) => {
    expect(guestHeadline({ ...guest, status, position: 3 }, now).headline).toBe(headline);
  });

  test("a cancelled event says so to everybody, with its reason", () => {
    const cancelled = { ...event, status: "cancelled" as const, cancelReason: "The room is flooded." };
    for (const status of ["going", "waitlisted", "pending", "declined", "cancelled"] as const) {
      expect(guestHeadline({ ...guest, status, event: cancelled }, before)).toEqual({
        headline: "The event is cancelled",
        detail: "The room is flooded.",
      });
    }
  });

  test("only who was seen is thanked for coming", () => {
    expect(guestHeadline({ ...guest, outcome: "came" }, after).detail).toBe("Thank you for coming.");
    expect(guestHeadline({ ...guest, outcome: "no_show" }, after).detail).not.toContain("coming");
    expect(guestHeadline(guest, after).detail).not.toContain("coming");
  });
});

test("a guest joins online where there is no room, or where they chose so", () => {
  expect(joinsOnline({ attendability: "online" }, { mode: "in_person" })).toBe(true);
  expect(joinsOnline({ attendability: "hybrid" }, { mode: "online" })).toBe(true);
  expect(joinsOnline({ attendability: "hybrid" }, { mode: "in_person" })).toBe(false);
  expect(joinsOnline({ attendability: "in_person" }, { mode: "online" })).toBe(false);
});

test("a ticket says for how many it is", () => {
  expect([1, 2, 4].map((size) => partyLine("Ada", size))).toEqual(["Ada", "Ada and 1 guest", "Ada and 3 guests"]);
});
