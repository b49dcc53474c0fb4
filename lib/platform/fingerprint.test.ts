import { expect, test } from "vitest";
import { changedSince, fingerprintOf } from "./fingerprint";

const texts = { Title: "PyFlames", Summary: "", Description: "Talks" };

test("the same texts have the same short mark, and any other letter another", () => {
  expect(fingerprintOf({ ...texts })).toBe(fingerprintOf(texts));
  expect(fingerprintOf(texts)).toMatch(/^[a-z0-9.]{20,44}$/);
  expect(fingerprintOf({ ...texts, Summary: " " })).not.toBe(fingerprintOf(texts));
  expect(fingerprintOf({ ...texts, Title: "PyFlamés" })).not.toBe(fingerprintOf(texts));
});

test("a text is not mistaken for the same words under another name", () => {
  expect(fingerprintOf({ Title: "a", Summary: "b" })).not.toBe(fingerprintOf({ Title: "b", Summary: "a" }));
});

test("a mark says which texts are others now, new ones with them", () => {
  const seen = fingerprintOf(texts);
  expect(changedSince(seen, texts)).toEqual({});
  expect(changedSince(seen, { ...texts, Summary: "An evening", "Join link": "x" })).toEqual({
    Summary: "An evening",
    "Join link": "x",
  });
  expect(changedSince("", texts)).toEqual(texts);
});

test("ten thousand texts have ten thousand marks", () => {
  const marks = Array.from({ length: 10_000 }, (_, number) => fingerprintOf({ Title: `Edition ${number}` }));
  expect(new Set(marks).size).toBe(10_000);
});
