import { expect, test } from "vitest";
import { waitSentence } from "./limit-rules";

test("whoever has to wait is told for how long, in whole minutes and never for none", () => {
  expect(waitSentence(1)).toContain("again in a minute.");
  expect(waitSentence(60_001)).toContain("again in 2 minutes.");
  expect(waitSentence(600_000)).toContain("again in 10 minutes.");
});
