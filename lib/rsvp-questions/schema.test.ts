import { expect, it } from "vitest";
import { Consents, NewQuestion } from "./schema";

const choice = { eventId: "e", kind: "single_choice", label: " What do  you eat? " };
const messages = (input: object) => {
  const { error } = NewQuestion.safeParse(input);
  return error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`) ?? [];
};

it("options are lines, without empty ones and spaces around them", () => {
  const read = NewQuestion.parse({ ...choice, options: " Anything \r\n\r\nVegan\r\n" });
  expect(read).toMatchObject({ label: "What do you eat?", options: ["Anything", "Vegan"], isRequired: false });
});

it("a choice needs something to choose from, each once", () => {
  expect(messages({ ...choice, options: "Anything" })).toEqual(["options: Enter at least two options, one a line"]);
  expect(messages({ ...choice, options: "Tea\nTea" })).toEqual(["options: “Tea” is there twice"]);
  expect(messages({ ...choice, kind: "multiple_choice", options: "I bring a laptop" })).toEqual([]);
});

it("a text has no options, whatever was typed there before the kind was changed", () => {
  expect(NewQuestion.parse({ ...choice, kind: "long_text", options: "Anything\nVegan" }).options).toEqual([]);
});

it("only a ticked box is a consent, and only to what there is", () => {
  expect(Consents.parse({ sponsors: "on", photos: "on" })).toEqual(["photos", "sponsors"]);
  expect(Consents.parse(undefined)).toEqual([]);
  expect(Consents.safeParse({ soul: "on" }).success).toBe(false);
});
