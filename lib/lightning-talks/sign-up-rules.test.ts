import { describe, expect, it } from "vitest";
import {
  canFillPlaces,
  isSignUpOpen,
  placesSentence,
  type Standing,
  standingWords,
  turnsToGive,
} from "./sign-up-rules";
import { givenTalks, wasGiven } from "./stage-rules";

const now = new Date("2026-02-01T13:00:00Z");
const evening = { status: "published" as const, endsAt: new Date("2026-02-01T15:30:00Z") };
const open = { order: "first_come" as const, places: 5, openedAt: now, closedAt: null };

describe("sign-up", () => {
  it("is open from when it is opened until it is closed or the event is over", () => {
    expect(isSignUpOpen(open, evening, now)).toBe(true);
    expect(isSignUpOpen(null, evening, now)).toBe(false);
    expect(isSignUpOpen({ ...open, openedAt: null }, evening, now)).toBe(false);
    expect(isSignUpOpen({ ...open, closedAt: now }, evening, now)).toBe(false);
    expect(isSignUpOpen(open, { ...evening, status: "cancelled" }, now)).toBe(false);
    expect(isSignUpOpen(open, evening, evening.endsAt)).toBe(false);
  });

  it("fills places by itself while first come is first served, also once it is closed", () => {
    expect(canFillPlaces({ ...open, closedAt: now }, evening, now)).toBe(true);
    expect(canFillPlaces({ ...open, order: "organizer" }, evening, now)).toBe(false);
    expect(canFillPlaces({ ...open, openedAt: null }, evening, now)).toBe(false);
  });

  it("gives as many turns as places are free", () => {
    expect(turnsToGive(5, 3, 10)).toBe(2);
    expect(turnsToGive(5, 7, 10)).toBe(0);
    expect(turnsToGive(5, 0, 1)).toBe(1);
    expect(turnsToGive(null, 40, 3)).toBe(3);
  });

  it("says how many places are left", () => {
    expect(placesSentence(open, 4)).toContain("1 of 5 places left");
    expect(placesSentence(open, 5)).toContain("Every place is taken");
    expect(placesSentence({ ...open, places: null }, 5)).toContain("a turn for everybody");
    expect(placesSentence({ ...open, order: "organizer" }, 0)).toContain("organizers put the talks in order");
  });
});

it("tells a speaker where they stand, each time in other words", () => {
  const standings: Standing[] = [
    { at: "queue", turn: 1 },
    { at: "queue", turn: 3 },
    { at: "line", place: 2 },
    ...(["stage", "given", "skipped", "declined", "withdrawn", "organizers"] as const).map((at) => ({ at })),
  ];
  const words = standings.map((standing) => standingWords(standing, 1));
  expect(new Set(words.map(({ headline }) => headline)).size).toBe(standings.length);
  expect(words[0]?.detail).toContain("1 minute.");
});

describe("what was given", () => {
  const talk = (id: string, givenAt: number | null) => ({ id, givenAt: givenAt === null ? null : new Date(givenAt) });

  it("is what the stage saw, in the order in which it was given", () => {
    const talks = [talk("a", 30), talk("b", null), talk("c", 10)];
    expect(givenTalks(talks).map(({ id }) => id)).toEqual(["c", "a"]);
    expect(talks.map((one) => wasGiven(one, talks))).toEqual([true, false, true]);
  });

  it("is everything in its order where nobody kept the stage", () => {
    const talks = [talk("a", null), talk("b", null)];
    expect(givenTalks(talks)).toEqual(talks);
  });
});
