import { describe, expect, it } from "vitest";
import { findGaps, isCurrent, parseCategories, type RecapText, type RecordedEvening } from "./rules";

describe("parseCategories", () => {
  it("reads what people type, however they type it", () => {
    expect(parseCategories(" Meetup, #Talks ,\n lightning   TALKS, meetup,,")).toEqual([
      "meetup",
      "talks",
      "lightning talks",
    ]);
  });

  it("has none in nothing", () => {
    expect(parseCategories(" , #, ")).toEqual([]);
  });

  it("cuts one that never ends", () => {
    expect(parseCategories("a".repeat(100))[0]).toHaveLength(40);
  });
});

describe("isCurrent", () => {
  const [then, later] = [new Date(1000), new Date(1001)];

  it("knows the saved text by its moment", () => {
    expect(isCurrent(then, new Date(1000))).toBe(true);
    expect(isCurrent(then, later)).toBe(false);
  });

  it("tells a text never saved from one saved meanwhile", () => {
    expect(isCurrent(null, null)).toBe(true);
    expect(isCurrent(null, then)).toBe(false);
    expect(isCurrent(then, null)).toBe(false);
  });
});

describe("findGaps", () => {
  const written: RecapText = {
    description: "An evening",
    body: "It began.",
    categories: ["talks"],
    authors: 1,
    hasCover: true,
  };
  const quiet: RecordedEvening = { isCounted: true, panels: [], talks: [], emptySlots: [] };
  const panel = { itemId: "p", title: "Communities", moderators: 1, panelists: 4 };
  const sentences = (evening: Partial<RecordedEvening>, text: Partial<RecapText> = {}) =>
    findGaps({ ...quiet, ...evening }, { ...written, ...text }).map((gap) => gap.sentence);

  it("finds none when all is told", () => {
    const questions = [{ id: "q", text: "Why?", answers: 3 }];
    const talks = [{ itemId: "l", id: "t", title: "Koans", speakers: 1, links: 1 }];
    expect(sentences({ panels: [{ ...panel, questions }], talks })).toEqual([]);
  });

  it("names the question nobody answered, and leads there", () => {
    const questions = [
      { id: "q1", text: "Why?", answers: 3 },
      { id: "q2", text: "What now?", answers: 0 },
    ];
    expect(findGaps({ ...quiet, panels: [{ ...panel, questions }] }, written)).toEqual([
      {
        kind: "answer",
        sentence: "“What now?” has no answer.",
        place: { page: "agenda", itemId: "p", part: "question-q2" },
      },
    ]);
  });

  it("misses the people and the questions of a panel", () => {
    expect(sentences({ panels: [{ ...panel, moderators: 0, panelists: 0, questions: [] }] })).toEqual([
      "Nobody sits on the panel “Communities”.",
      "Nobody moderates the panel “Communities”.",
      "The panel “Communities” has no questions.",
    ]);
  });

  it("misses speakers and links of talks, and talks in a slot for them", () => {
    const talks = [{ itemId: "l", id: "t", title: "Koans", speakers: 0, links: 0 }];
    expect(sentences({ talks, emptySlots: [{ itemId: "s", title: "Lightning talks" }] })).toEqual([
      "No lightning talk stands in “Lightning talks”.",
      "“Koans” has no speaker.",
      "“Koans” has no slides, video or other link.",
    ]);
  });

  it("misses the head count", () => {
    expect(findGaps({ ...quiet, isCounted: false }, written)).toEqual([
      { kind: "count", sentence: "Nobody said yet how many came.", place: { page: "guests" } },
    ]);
  });

  it("misses everything in a recap not begun", () => {
    expect(sentences({}, { description: "", body: "", categories: [], authors: 0, hasCover: false })).toHaveLength(5);
  });
});
