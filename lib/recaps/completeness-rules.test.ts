import { expect, it } from "vitest";
import { completenessOf } from "./completeness-rules";
import type { GapKind } from "./rules";

const lacking = (...kinds: GapKind[]) =>
  completenessOf(kinds.map((kind, place) => ({ kind, sentence: `${kind} ${place}`, place: { page: "guests" } })));

it("counts what is missing in one line", () => {
  expect(lacking("answer", "slides", "slides", "cover").line).toBe("One answer empty, two slides missing, no cover");
  expect(lacking("slides").line).toBe("Slides of one talk missing");
  expect(lacking().line).toBeNull();
});

it("says of what was not begun that nothing is written, not everything that it lacks", () => {
  expect(lacking("answer", "author", "description", "story", "category", "cover").line).toBe(
    "Nothing is written yet, one answer empty",
  );
});

it("keeps the gaps of one kind together, in the order of what matters", () => {
  const { groups } = lacking("slides", "cover", "slides");
  expect(groups.map(({ says, gaps }) => [says, gaps.length])).toEqual([
    ["two slides missing", 2],
    ["no cover", 1],
  ]);
});
