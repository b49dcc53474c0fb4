import { expect, it } from "vitest";
import { oneLine, severalLines } from "./typed-text";

it("one line has single spaces and nothing unprintable", () => {
  expect(oneLine("  Ada\r\nLovelace\u2028\u0007 \u202Eof   London\t")).toBe("Ada Lovelace of London");
});

it("several lines keep their breaks and paragraphs, however they were typed", () => {
  expect(severalLines("\r\n One \r\n\r\nTwo\rThree\u2028Four\u0000\u202E\n\n")).toBe("One\n\nTwo\nThree\nFour");
});

it("half of a letter does not reach the database", () => {
  expect(oneLine("\uD83D")).toBe("");
  expect(severalLines("tea \uDE00")).toBe("tea");
  expect(oneLine("😀")).toBe("😀");
});
