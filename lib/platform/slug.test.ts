import { expect, test } from "vitest";
import { firstFreeSlug, slugify } from "./slug";

test.each([
  ["PyFlames 2", "pyflames-2"],
  ["  Éditeurs & cafés!  ", "editeurs-cafes"],
  ["a".repeat(200), "a".repeat(80)],
  ["नमस्ते", "untitled"],
  ["--", "untitled"],
])("%j has the address %s", (text, slug) => {
  expect(slugify(text)).toBe(slug);
});

test("a slug cut short does not end in a hyphen", () => {
  expect(slugify(`${"a".repeat(79)} b`)).toBe("a".repeat(79));
});

test("an address that is taken counts on", () => {
  expect(firstFreeSlug("evening", new Set())).toBe("evening");
  expect(firstFreeSlug("evening", new Set(["evening", "evening-2"]))).toBe("evening-3");
});
