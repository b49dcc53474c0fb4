import { describe, expect, test } from "vitest";
import { lacksSlides, missingOf, recordingLine } from "./rules";

const talk = { title: "Koans", abstract: "Types.", isLightning: false, links: [] };
const link = (kind: "slides" | "video") => ({ kind, url: "https://example.org", label: "" });

describe("what is missing of a speaker", () => {
  const whole = { bio: "Counts.", hasPhoto: true, mayRecord: false, talks: [talk] };

  test("is nothing where everything was said, be it that they may not be recorded", () => {
    expect(missingOf(whole, false)).toEqual([]);
  });

  test("names the talk only where there are several, and slides only once it is over", () => {
    expect(missingOf(whole, true)).toEqual(["slides"]);
    const other = { ...talk, title: "Moths", abstract: "", links: [link("slides")] };
    const nothing = { bio: "", hasPhoto: false, mayRecord: null, talks: [talk, other] };
    expect(missingOf(nothing, true)).toEqual([
      "bio",
      "photo",
      "answer about recording",
      "abstract of “Moths”",
      "slides of “Koans”",
    ]);
  });
});

test("a talk has slides, and a lightning talk anything to look at", () => {
  expect(lacksSlides({ isLightning: false, links: [link("video")] })).toBe(true);
  expect(lacksSlides({ isLightning: false, links: [link("video"), link("slides")] })).toBe(false);
  expect(lacksSlides({ isLightning: true, links: [] })).toBe(true);
  expect(lacksSlides({ isLightning: true, links: [link("video")] })).toBe(false);
});

test("no answer about recording is no yes", () => {
  expect([null, true, false].map(recordingLine)).toEqual([
    "Recording: not asked yet, or no answer",
    "May be recorded",
    "Must not be recorded",
  ]);
});
