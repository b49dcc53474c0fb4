import { describe, expect, test } from "vitest";
import {
  dateParts,
  formatDate,
  formatDays,
  formatInstant,
  formatTimeRange,
  fromLocalInput,
  isTimeZone,
  toLocalInput,
  yearOf,
  zoneLabel,
} from "./time";

const evening = new Date("2021-08-07T12:30:00Z");

test("an instant for machines carries the offset of its zone at that moment", () => {
  expect(formatInstant(evening, "Asia/Kolkata")).toBe("2021-08-07T18:00:00+05:30");
  expect(formatInstant(new Date("2021-12-07T12:30:00Z"), "Europe/Berlin")).toBe("2021-12-07T13:30:00+01:00");
});

describe("dates and times as people read them", () => {
  test("a date is written out in the zone of the event, not of the server", () => {
    expect(formatDate(evening, "Asia/Kolkata")).toBe("Saturday 7 August 2021");
    expect(formatDate(new Date("2021-08-07T20:00:00Z"), "Asia/Kolkata")).toBe("Sunday 8 August 2021");
    expect(formatDate(evening, "Asia/Kolkata", "short")).toBe("7 Aug 2021");
  });

  test("a poster gets the date in pieces", () => {
    expect(dateParts(evening, "Asia/Kolkata")).toEqual({
      weekday: "Saturday",
      day: "7",
      month: "August",
      year: "2021",
    });
  });

  test("an evening is a range of times, and one past midnight names the second day", () => {
    const end = new Date("2021-08-07T15:00:00Z");
    expect(formatTimeRange(evening, end, "Asia/Kolkata")).toBe("18:00–20:30");
    expect(formatTimeRange(evening, new Date("2021-08-07T19:30:00Z"), "Asia/Kolkata")).toBe(
      "18:00–Sunday 8 August 2021, 01:00",
    );
  });

  test("days without a clock say month and year once", () => {
    const day = (text: string) => new Date(`${text}T00:00:00Z`);
    expect(formatDays(day("2021-09-17"), day("2021-09-20"))).toBe("17–20 September 2021");
    expect(formatDays(day("2021-09-30"), day("2021-10-02"))).toBe("30 September – 2 October 2021");
    expect(formatDays(day("2021-12-31"), day("2022-01-01"))).toBe("31 December 2021 – 1 January 2022");
    expect(formatDays(day("2021-09-20"), null)).toBe("20 September 2021");
  });

  test("a zone is named, with its distance from UTC on that day", () => {
    expect(zoneLabel(evening, "Asia/Kolkata")).toBe("India Standard Time, UTC+5:30");
    expect(zoneLabel(new Date("2027-01-09T12:00:00Z"), "Europe/Berlin")).toBe("Central European Standard Time, UTC+1");
    expect(zoneLabel(new Date("2027-07-09T12:00:00Z"), "Europe/Berlin")).toBe("Central European Summer Time, UTC+2");
    expect(zoneLabel(evening, "UTC")).toBe("UTC");
  });

  test("the year turns when it turns on the spot", () => {
    const newYear = new Date("2026-12-31T20:00:00Z");
    expect(yearOf(newYear, "Asia/Kolkata")).toBe(2027);
    expect(yearOf(newYear, "Europe/London")).toBe(2026);
  });
});

describe("what is typed into a form", () => {
  test("goes to an instant and back", () => {
    const at = fromLocalInput("2027-01-09T18:00", "Asia/Kolkata");
    expect(at?.toISOString()).toBe("2027-01-09T12:30:00.000Z");
    expect(toLocalInput(at ?? new Date(0), "Asia/Kolkata")).toBe("2027-01-09T18:00");
  });

  test("a time that the clock skips in spring moves on by the hour that was skipped", () => {
    expect(fromLocalInput("2027-03-28T02:30", "Europe/Berlin")?.toISOString()).toBe("2027-03-28T01:30:00.000Z");
  });

  test("a time that comes twice in autumn is the first of the two", () => {
    expect(fromLocalInput("2027-10-31T02:30", "Europe/Berlin")?.toISOString()).toBe("2027-10-31T00:30:00.000Z");
  });

  test.each(["", "tomorrow", "2027-02-30T18:00", "2027-01-09", "2027-01-09T25:00", "2027-01-09T18:00Z"])(
    "%j is no date",
    (typed) => {
      expect(fromLocalInput(typed, "Asia/Kolkata")).toBeNull();
    },
  );

  test("a zone is an IANA name, not an offset", () => {
    expect(["Asia/Kolkata", "UTC", "America/Argentina/Buenos_Aires"].every(isTimeZone)).toBe(true);
    expect(["+05:30", "Mars/Olympus", "", "IST or so"].some(isTimeZone)).toBe(false);
  });
});
