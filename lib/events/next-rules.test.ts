import { describe, expect, test } from "vitest";
import { nextMonthly, nextTitle } from "./next-rules";

const ZONE = "Asia/Kolkata";
const next = (day: string, now = day) =>
  nextMonthly(new Date(`${day}T18:00:00+05:30`), ZONE, new Date(`${now}T12:00:00Z`));

describe("the next of a series", () => {
  test("is on the same weekday of the next month", () => {
    expect(next("2027-01-09")).toBe("2027-02-13T18:00");
    expect(next("2027-02-13")).toBe("2027-03-13T18:00");
    expect(next("2026-12-03")).toBe("2027-01-07T18:00");
  });

  test("is on the last one where a month has no fifth", () => {
    expect(next("2027-01-30")).toBe("2027-02-27T18:00");
    expect(next("2027-07-29")).toBe("2027-08-26T18:00");
    expect(next("2027-04-29")).toBe("2027-05-27T18:00");
  });

  test("is still to come, however long ago the last one was", () => {
    expect(next("2021-08-14", "2027-01-02")).toBe("2027-01-09T18:00");
    expect(next("2021-08-14", "2027-01-20")).toBe("2027-02-13T18:00");
  });

  test("keeps the time on the clock when summer time begins", () => {
    const berlin = nextMonthly(new Date("2027-03-11T18:00:00Z"), "Europe/Berlin", new Date("2027-03-12T00:00:00Z"));
    expect(berlin).toBe("2027-04-08T19:00");
  });

  test("counts on in a title that says its number", () => {
    expect(nextTitle("PyFlames 2", 2, 3)).toBe("PyFlames 3");
    expect(nextTitle("PyFlames 2: 20 talks, 2 panels", 2, 3)).toBe("PyFlames 3: 20 talks, 2 panels");
    expect(nextTitle("An evening in 2021", 2, 3)).toBe("An evening in 2021");
    expect(nextTitle("An evening", null, null)).toBe("An evening");
  });
});
