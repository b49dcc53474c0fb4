import { describe, expect, it } from "vitest";
import { awayWords, isDue, remindersAhead } from "./reminder-rules";

const startsAt = new Date("2027-01-09T12:00:00Z");
const event = { startsAt, reminders: [1440, 60] };
const earlier = (minutes: number) => new Date(startsAt.getTime() - minutes * 60_000);

describe("reminders ahead", () => {
  it("are those whose moment has not passed", () => {
    expect(remindersAhead(event, earlier(2000))).toEqual([1440, 60]);
    expect(remindersAhead(event, earlier(1440))).toEqual([60]);
    expect(remindersAhead(event, earlier(10))).toEqual([]);
  });
});

describe("a reminder is due", () => {
  it("from its moment on", () => {
    expect(isDue(event, 1440, earlier(1441))).toBe(false);
    expect(isDue(event, 1440, earlier(1440))).toBe(true);
    expect(isDue(event, 1440, earlier(1400))).toBe(true);
  });

  it("no more once a later one is, and never after the start", () => {
    expect(isDue(event, 1440, earlier(60))).toBe(false);
    expect(isDue(event, 60, earlier(60))).toBe(true);
    expect(isDue(event, 60, startsAt)).toBe(false);
  });

  it("only while the event has it", () => {
    expect(isDue({ startsAt, reminders: [60] }, 1440, earlier(1440))).toBe(false);
  });
});

it("says how far away the start is", () => {
  expect([10080, 2880, 1440, 180, 60, 45].map(awayWords)).toEqual([
    "In one week",
    "In two days",
    "Tomorrow",
    "In three hours",
    "In one hour",
    "In 45 minutes",
  ]);
});
