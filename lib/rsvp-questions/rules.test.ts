import { describe, expect, it } from "vitest";
import { type AskedQuestion, answerField, countOptions, readAnswers, withFurther } from "./rules";

const question = (wanted: Partial<AskedQuestion>): AskedQuestion => ({
  id: "q",
  kind: "short_text",
  label: "Where from?",
  options: [],
  isRequired: false,
  ...wanted,
});
const diet = { kind: "single_choice", label: "Food?", options: ["Anything", "Vegan"] } as const;
const topics = { kind: "multiple_choice", label: "Topics?", options: ["Typing", "Web", "Data"] } as const;
const errorOf = (asked: Partial<AskedQuestion>, typed: string[]) =>
  readAnswers([question({ ...asked, options: [...(asked.options ?? [])] })], { q: typed }).errors[answerField("q")];
const valuesOf = (asked: Partial<AskedQuestion>, typed: string[]) =>
  readAnswers([question({ ...asked, options: [...(asked.options ?? [])] })], { q: typed }).answers[0]?.values;

describe("reading answers", () => {
  it("an empty answer is no answer, and fine where none is required", () => {
    expect(readAnswers([question({})], { q: ["  \n "] })).toEqual({ answers: [], errors: {} });
    expect(readAnswers([question({})], {})).toEqual({ answers: [], errors: {} });
  });

  it("what is required and missing is named", () => {
    expect(errorOf({ isRequired: true }, [" "])).toEqual(["Please answer: Where from?"]);
    expect(errorOf({ ...diet, options: [...diet.options], isRequired: true }, [""])).toEqual(["Choose one: Food?"]);
    expect(errorOf({ ...topics, options: [...topics.options], isRequired: true }, [])).toEqual([
      "Choose at least one: Topics?",
    ]);
  });

  it("an option has to be one of those offered", () => {
    expect(valuesOf({ ...diet, options: [...diet.options] }, ["Vegan"])).toEqual(["Vegan"]);
    expect(errorOf({ ...diet, options: [...diet.options] }, ["Gold"])).toEqual(["Choose from what is offered: Food?"]);
    expect(errorOf({ ...topics, options: [...topics.options] }, ["Web", "constructor"])).toHaveLength(1);
  });

  it("one choice is one, and several stand in the order they were offered, each once", () => {
    expect(errorOf({ ...diet, options: [...diet.options] }, ["Vegan", "Anything"])).toEqual(["Choose only one: Food?"]);
    expect(valuesOf({ ...topics, options: [...topics.options] }, ["Data", "Typing", "Data"])).toEqual([
      "Typing",
      "Data",
    ]);
  });

  it("a text may be so long and no longer", () => {
    expect(errorOf({}, ["x".repeat(201)])).toEqual(["Use 200 characters or fewer: Where from?"]);
    expect(valuesOf({ kind: "long_text" }, ["x".repeat(2_000)])).toHaveLength(1);
    expect(errorOf({ kind: "long_text" }, ["x".repeat(2_001)])).toHaveLength(1);
  });

  it("a short text is one line, a long one keeps its lines", () => {
    expect(valuesOf({}, ["Pune\r\nIndia"])).toEqual(["Pune India"]);
    expect(valuesOf({ kind: "long_text" }, ["Pune\r\n\r\nIndia"])).toEqual(["Pune\n\nIndia"]);
  });

  it("answers to nothing that is asked are left out", () => {
    expect(readAnswers([question({})], { other: ["x"], ["__proto__"]: ["y"] })).toEqual({ answers: [], errors: {} });
  });
});

it("further options come after those there were, each once", () => {
  expect(withFurther(["Anything", "Vegan"], ["Vegan", "Jain"])).toEqual(["Anything", "Vegan", "Jain"]);
});

it("options are counted in their order, those nobody chose as well", () => {
  const answers = [{ values: ["Web", "Data"] }, { values: ["Data"] }];
  expect(countOptions(topics.options, answers)).toEqual([
    { option: "Typing", count: 0 },
    { option: "Web", count: 1 },
    { option: "Data", count: 2 },
  ]);
});
