import { describe, expect, it } from "vitest";
import { byYear, onStage, phaseOf, placeLine } from "./rules";

const at = (time: string) => new Date(`2021-08-07T${time}:00Z`);
const slot = (title: string, time: string | null, minutes: number | null) => ({
  title,
  startsAt: time === null ? null : at(time),
  minutes,
});

describe("phaseOf", () => {
  const evening = { startsAt: at("18:00"), endsAt: at("21:00") };

  it("is before until the first moment, during from it on, and after from the last", () => {
    expect(phaseOf(evening, at("17:59"))).toBe("before");
    expect(phaseOf(evening, at("18:00"))).toBe("during");
    expect(phaseOf(evening, at("20:59"))).toBe("during");
    expect(phaseOf(evening, at("21:00"))).toBe("after");
  });
});

describe("onStage", () => {
  const slots = [slot("Doors", "18:00", 30), slot("Panel", "18:30", null), slot("Break", "19:30", 20)];
  const titles = (time: string) => {
    const { now, next } = onStage([...slots, slot("Some day", null, 10)], at(time));
    return [now?.title ?? null, next?.title ?? null];
  };

  it("names what is on and what comes next", () => {
    expect(titles("18:10")).toEqual(["Doors", "Panel"]);
  });

  it("lets a slot without a length last until the next", () => {
    expect(titles("19:29")).toEqual(["Panel", "Break"]);
  });

  it("has nothing on after the last slot's minutes, nor before the first", () => {
    expect(titles("19:50")).toEqual([null, null]);
    expect(titles("17:00")).toEqual([null, "Doors"]);
  });

  it("goes by the clock where the order contradicts it", () => {
    const { now, next } = onStage([slot("Late", "19:00", 60), slot("Early", "18:00", 60)], at("18:05"));
    expect([now?.title, next?.title]).toEqual(["Early", "Late"]);
  });
});

describe("placeLine", () => {
  const venue = { name: "The community room", city: "Bengaluru" };

  it("names the room and the city, and says when one may also be online", () => {
    expect(placeLine({ attendability: "in_person", venue })).toBe("The community room, Bengaluru");
    expect(placeLine({ attendability: "hybrid", venue })).toBe("The community room, Bengaluru, and online");
    expect(placeLine({ attendability: "online", venue: null })).toBe("Online");
  });

  it("does not hide that a place is still missing", () => {
    expect(placeLine({ attendability: "in_person", venue: null })).toBe("Place to be announced");
  });
});

describe("byYear", () => {
  it("goes by the calendar on the wall there and keeps the order", () => {
    const newYear = { id: "a", startsAt: new Date("2021-12-31T20:00:00Z"), timeZone: "Asia/Kolkata" };
    const before = { id: "b", startsAt: new Date("2021-12-31T10:00:00Z"), timeZone: "Asia/Kolkata" };
    const earlier = { id: "c", startsAt: new Date("2021-02-01T10:00:00Z"), timeZone: "Asia/Kolkata" };
    expect(byYear([newYear, before, earlier])).toEqual([
      [2022, [newYear]],
      [2021, [before, earlier]],
    ]);
  });
});
