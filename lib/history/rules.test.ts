import { describe, expect, it } from "vitest";
import { ACTS, changedFields, changedParts, joinedDetails, sentenceOf } from "./rules";

const told = (act: string, rest = {}) =>
  sentenceOf({ act, actorName: "Asha", subject: "Summer evening", details: {}, ...rest });

describe("the sentence of an act", () => {
  it.each(ACTS)("is there for %s, and says who", (act) => {
    expect(told(act)).toMatch(/^Asha \p{Ll}.+[^.]\.$/u);
    expect(told(act)).not.toMatch(/undefined|NaN|\[object/);
  });

  it("is no other act's", () => {
    const details = { fields: ["the time"], other: "Panel", count: 2 };
    expect(new Set(ACTS.map((act) => told(act, { details }))).size).toBe(ACTS.length);
  });

  it("says what of the thing was changed", () => {
    const details = { fields: ["title", "starts", "venue"] };
    expect(told("event.edited", { details })).toBe("Asha changed “Summer evening”: title, starts and venue.");
  });

  it("keeps what somebody typed on one line and in its place", () => {
    const subject = `A\nb\u202E\u0007 ${"c".repeat(500)}`;
    const sentence = told("event.published", { subject, actorName: "As\nha" });
    expect(sentence).toMatch(/^As ha announced “A b c+…”\.$/);
    expect(sentence.length).toBeLessThan(160);
  });

  it("is a plain one for an act that this version does not know", () => {
    expect(told("event.teleported")).toBe("Asha changed “Summer evening”.");
    expect(told("toString")).toBe("Asha changed “Summer evening”.");
  });
});

describe("two records of one act", () => {
  it("become one with the parts of both", () => {
    expect(joinedDetails({ fields: ["the title"] }, { fields: ["the time", "the title"] })).toEqual({
      fields: ["the title", "the time"],
    });
  });

  it("are counted together", () => {
    expect(joinedDetails({ count: 2 }, { count: 3 })).toEqual({ count: 5 });
    expect(joinedDetails({ other: "50" }, { other: "56" })).toEqual({ other: "56" });
  });
});

it("finds which texts were changed, and puts their names into a sentence", () => {
  const before = { Title: "A", "RSVPs open": "", Starts: "18:00" };
  expect(changedParts(before, before)).toEqual([]);
  expect(changedParts(before, { ...before, Title: "B", "RSVPs open": "now" })).toEqual(["title", "RSVPs open"]);
});

it("finds which parts were changed, each word once", () => {
  const words = { title: "the title", startsAt: "the time", endsAt: "the time" };
  const before = { title: "A", startsAt: new Date(0), endsAt: new Date(1), other: 1 };
  expect(changedFields(words, before, { ...before, other: 2 })).toEqual([]);
  expect(changedFields(words, before, { ...before, startsAt: new Date(5), endsAt: new Date(6) })).toEqual(["the time"]);
});
