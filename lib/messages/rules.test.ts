import { expect, it } from "vitest";
import { paragraphsOf, reachSentence } from "./rules";

it("says how many get a message, and how many want none", () => {
  expect(reachSentence({ recipients: 0, leftOut: 0 })).toBe("Nobody gets it.");
  expect(reachSentence({ recipients: 1, leftOut: 0 })).toBe("1 guest gets it.");
  expect(reachSentence({ recipients: 12, leftOut: 1 })).toBe("12 guests get it. 1 wants no messages and is left out.");
  expect(reachSentence({ recipients: 2, leftOut: 3 })).toBe("2 guests get it. 3 want no messages and are left out.");
});

it("parts paragraphs at empty lines", () => {
  expect(paragraphsOf("One\nstill one\n\n\nTwo\n\n")).toEqual(["One\nstill one", "Two"]);
});
