import { describe, expect, test } from "vitest";
import { daysOf, nextStart, placeFor, readSlotTime, slotTime } from "./rules";

const evening = {
  startsAt: new Date("2027-01-09T12:30:00Z"),
  endsAt: new Date("2027-01-09T15:30:00Z"),
  timeZone: "Asia/Kolkata",
};
const at = (time: string) => new Date(`2027-01-09T${time}:00Z`);
const slot = (time: string | null, minutes: number | null = null) => ({ startsAt: time ? at(time) : null, minutes });

describe("the days of an event", () => {
  test("are those of the calendar there, not of UTC", () => {
    expect(daysOf(evening)).toEqual(["2027-01-09"]);
    const lateInTokyo = { ...evening, startsAt: at("14:00"), endsAt: at("16:00"), timeZone: "Asia/Tokyo" };
    expect(daysOf(lateInTokyo)).toEqual(["2027-01-09", "2027-01-10"]);
  });

  test("do not include the one that begins as it ends", () => {
    expect(daysOf({ ...evening, endsAt: new Date("2027-01-09T18:30:00Z") })).toEqual(["2027-01-09"]);
  });

  test("run over the end of a month, and over a night without an hour", () => {
    const startsAt = new Date("2027-02-27T09:00:00Z");
    expect(daysOf({ startsAt, endsAt: new Date("2027-03-01T09:00:00Z"), timeZone: "UTC" })).toHaveLength(3);
    const spring = { startsAt: new Date("2027-03-27T10:00:00Z"), endsAt: new Date("2027-03-28T10:00:00Z") };
    expect(daysOf({ ...spring, timeZone: "Europe/Berlin" })).toEqual(["2027-03-27", "2027-03-28"]);
  });
});

describe("a slot's time", () => {
  test("is read on the clock there, on the only day", () => {
    expect(readSlotTime({ day: "", time: "18:30" }, evening)).toEqual({ startsAt: at("13:00") });
  });

  test("may be unknown", () => {
    expect(readSlotTime({ day: "", time: "" }, evening)).toEqual({ startsAt: null });
  });

  test("lies on a day of the event", () => {
    const outside = readSlotTime({ day: "2027-01-10", time: "18:30" }, evening);
    expect(outside).toEqual({ field: "day", problem: "Choose a day of the event" });
  });

  test("is a time there is", () => {
    expect(readSlotTime({ day: "", time: "25:00" }, evening)).toMatchObject({ field: "time" });
    const spring = {
      startsAt: new Date("2027-03-28T00:00:00Z"),
      endsAt: new Date("2027-03-28T10:00:00Z"),
      timeZone: "Europe/Berlin",
    };
    expect(readSlotTime({ day: "", time: "02:30" }, spring)).toMatchObject({ field: "time" });
  });

  test("comes back as it was typed", () => {
    expect(slotTime(at("13:00"), evening)).toEqual({ day: "2027-01-09", time: "18:30" });
    expect(slotTime(null, evening)).toEqual({ day: "2027-01-09", time: "" });
  });
});

describe("the running order", () => {
  test("takes a slot in before the first that starts later, else at its end", () => {
    const slots = [slot("12:30"), slot(null), slot("14:00")];
    expect(placeFor(at("13:00"), slots)).toBe(2);
    expect(placeFor(at("12:00"), slots)).toBe(0);
    expect(placeFor(at("14:00"), slots)).toBe(3);
    expect(placeFor(null, slots)).toBe(3);
  });

  test("goes on when its latest slot ends", () => {
    expect(nextStart(evening, [])).toEqual(evening.startsAt);
    expect(nextStart(evening, [slot("12:30", 45)])).toEqual(at("13:15"));
    expect(nextStart(evening, [slot("14:00", 60), slot("12:30", 45), slot(null)])).toEqual(at("15:00"));
    expect(nextStart(evening, [slot("12:30")])).toBeNull();
    expect(nextStart(evening, [slot(null, 45)])).toBeNull();
  });
});
