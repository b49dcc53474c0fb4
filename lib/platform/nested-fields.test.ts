import { expect, it } from "vitest";
import { nestFields } from "./nested-fields";

it("gathers numbered names into rows", () => {
  const fields = { title: "Koans", "speaker.0.personName": "Ada", "speaker.0.personHandle": "@ada", "link.1.url": "x" };
  expect(nestFields(fields)).toEqual({
    title: "Koans",
    speaker: [{ personName: "Ada", personHandle: "@ada" }],
    link: [{}, { url: "x" }],
  });
});

it("keeps other names as keys", () => {
  expect(nestFields({ "answer.0192-ab": "Yes", "answer.0192-cd": "No" })).toEqual({
    answer: { "0192-ab": "Yes", "0192-cd": "No" },
  });
});

it("cannot be made to build a giant list or reach a prototype", () => {
  expect(nestFields({ "speaker.999999999.personName": "Ada" })).toEqual({
    speaker: { 999999999: { personName: "Ada" } },
  });
  nestFields({ "__proto__.polluted": "yes", "a.__proto__.polluted": "yes" });
  expect("polluted" in {}).toBe(false);
});
