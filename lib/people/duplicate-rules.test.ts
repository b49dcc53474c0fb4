import { describe, expect, test } from "vitest";
import { areAlike, likelyDuplicates, wordsOf } from "./duplicate-rules";

const person = (id: string, name: string, ...handles: string[]) => ({
  id,
  name,
  links: handles.map((handle) => ({ url: `https://example.org/${id}/${handle}`, handle })),
});

describe("two names may be one person's", () => {
  test.each([
    ["Vandana Verma", "Vandana Verma Singhal"],
    ["José Álvarez", "jose alvarez"],
    ["Pillai, Anand", "Anand Pillai"],
    ["Rahul", "rahul "],
  ])("%s and %s", (one, other) => {
    expect(areAlike(wordsOf(one), wordsOf(other))).toBe(true);
    expect(areAlike(wordsOf(other), wordsOf(one))).toBe(true);
  });

  test.each([
    ["Rahul", "Rahul Sharma"],
    ["Anand Pillai", "Anand Chitipothu"],
    ["🍵", "🍵"],
    ["", "Ada"],
  ])("but not %s and %s", (one, other) => {
    expect(areAlike(wordsOf(one), wordsOf(other))).toBe(false);
  });
});

test("a handle on two sites is told before a name, and each pair once", () => {
  const people = [
    person("1", "KraceKumar", "kracetheking"),
    person("2", "Krace Kumar R", "kracetheking"),
    person("3", "Vandana Verma"),
    person("4", "Vandana Verma Singhal", "infosecvandana"),
    person("5", "Anand Pillai"),
  ];
  expect(likelyDuplicates(people)).toEqual([
    { ids: ["1", "2"], why: "handle" },
    { ids: ["3", "4"], why: "name" },
  ]);
});
