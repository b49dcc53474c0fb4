import { describe, expect, it } from "vitest";
import { parseDay } from "./days";
import { deadlinesOf, endOfDay, openDeadlines } from "./run-up-rules";

const day = (typed: string) => parseDay(typed) ?? new Date(Number.NaN);
const ZONE = "Asia/Kolkata";
const nothing = { proposalsUntil: null, proposalsUrl: null, ticketsUntil: null, ticketsUrl: null };

describe("a day", () => {
  it("is over at midnight where the evening is", () => {
    expect(endOfDay(day("2027-09-20"), ZONE)).toEqual(new Date("2027-09-20T18:30:00Z"));
    expect(endOfDay(day("2027-12-31"), "America/Los_Angeles")).toEqual(new Date("2028-01-01T08:00:00Z"));
  });

  it("has an hour less, or more, where clocks change that night", () => {
    const hours = (typed: string) =>
      (endOfDay(day(typed), "Europe/Berlin").getTime() - endOfDay(previous(typed), "Europe/Berlin").getTime()) /
      3_600_000;
    const previous = (typed: string) => new Date(day(typed).getTime() - 24 * 3_600_000);
    expect([hours("2027-03-28"), hours("2027-06-01"), hours("2027-10-31")]).toEqual([23, 24, 25]);
  });
});

describe("deadlines", () => {
  const announced = {
    ...{ proposalsUntil: day("2027-07-10"), proposalsUrl: "https://example.org/cfp" },
    ...{ ticketsUntil: day("2027-07-01"), ticketsUrl: null },
  };
  const kinds = (now: string, endsAt: Date | null = null) =>
    openDeadlines({ deadlines: deadlinesOf(announced, ZONE), endsAt }, new Date(now)).map(({ kind }) => kind);

  it("come the soonest first, and go each by itself when its day is over", () => {
    expect(kinds("2027-06-30T00:00:00Z")).toEqual(["tickets", "proposals"]);
    expect(kinds("2027-07-01T18:29:59Z")).toEqual(["tickets", "proposals"]);
    expect(kinds("2027-07-01T18:30:00Z")).toEqual(["proposals"]);
    expect(kinds("2027-07-10T18:30:00Z")).toEqual([]);
  });

  it("stay while they have no day, until the conference is over", () => {
    const deadlines = deadlinesOf({ ...nothing, ticketsUrl: "https://example.org/tickets" }, ZONE);
    const endsAt = endOfDay(day("2027-09-20"), ZONE);
    expect(openDeadlines({ deadlines, endsAt }, new Date("2027-09-20T18:29:59Z"))).toHaveLength(1);
    expect(openDeadlines({ deadlines, endsAt }, new Date("2027-09-20T18:30:00Z"))).toEqual([]);
  });

  it("are none where nothing was announced", () => {
    expect(deadlinesOf(nothing, ZONE)).toEqual([]);
  });
});
