import { expect, it } from "vitest";
import { mentionOf, peopleLike, referenceTo } from "./references";

const PEOPLE = [
  { slug: "zoe", name: "Zoë Sharma" },
  { slug: "anand-p", name: "Anand Pillai" },
  { slug: "anand-c", name: "Anand Chitipothu" },
];

it("finds people by the beginning of any of their names, with or without accents", () => {
  expect(peopleLike(PEOPLE, "anand").map(({ slug }) => slug)).toEqual(["anand-p", "anand-c"]);
  expect(peopleLike(PEOPLE, "chit").map(({ slug }) => slug)).toEqual(["anand-c"]);
  expect(peopleLike(PEOPLE, "zoe sh").map(({ slug }) => slug)).toEqual(["zoe"]);
  expect(peopleLike(PEOPLE, "and")).toEqual([]);
});

it("writes a link that no name and no title can break", () => {
  expect(mentionOf({ slug: "x", name: "A]b [c" })).toBe("[A\\]b \\[c](/people/x)");
  expect(referenceTo({ anchor: "part-a", title: "On\nlists" })).toBe("[On lists](#part-a)");
});
