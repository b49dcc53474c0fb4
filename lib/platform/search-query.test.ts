import { expect, test } from "vitest";
import { searchQuery } from "./search-query";

const asked = (search: string | string[] | undefined) => searchQuery(Promise.resolve({ search }));

test.each([
  ["  ada  king ", "ada king"],
  ["a\u0000b\nc", "a b c"],
  ["x".repeat(500), "x".repeat(100)],
  [["ada", "grace"], ""],
  [undefined, ""],
])("%j asks for %j", async (typed, search) => {
  expect(await asked(typed)).toBe(search);
});
