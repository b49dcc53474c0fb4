import fc from "fast-check";
import { expect, it } from "vitest";
import { type DifferenceLine, differences } from "./difference-rules";

/** A difference as one reads it without colours. */
const read = (lines: DifferenceLine[]) =>
  lines.map((line) =>
    line.kind === "skipped"
      ? `(${line.count})`
      : line.pieces
          .map(({ kind, text }) => ({ same: text, removed: `[-${text}-]`, added: `{+${text}+}` })[kind])
          .join(""),
  );

it("shows the words that changed where they stand", () => {
  expect(read(differences("We met at six.\nIt rained.", "We met at seven.\nIt rained."))).toEqual([
    "We met at [-six-]{+seven+}.",
    "It rained.",
  ]);
});

it("shows another sentence as another sentence", () => {
  expect(read(differences("It rained cats and dogs.", "Asha spoke about koans for Python."))).toEqual([
    "[-It rained cats and dogs.-]",
    "{+Asha spoke about koans for Python.+}",
  ]);
});

it("counts what is far from every change", () => {
  const lines = Array.from({ length: 20 }, (_, place) => `line ${place}`);
  const after = lines.with(10, "line X");
  expect(read(differences(lines.join("\n"), after.join("\n")))).toEqual([
    "(8)",
    "line 8",
    "line 9",
    "line [-10-]{+X+}",
    "line 11",
    "line 12",
    "(7)",
  ]);
});

it("takes no line end for a change", () => {
  expect(read(differences("a\r\nb\r\n", "a\nb\n"))).toEqual(["(2)"]);
});

it("loses no word of either text", () => {
  const text = fc.array(fc.constantFrom("a", "b c", "", "  d", "é ", "# e")).map((lines) => lines.join("\n"));
  const kept = (lines: DifferenceLine[], not: string) =>
    lines
      .flatMap((line) => (line.kind === "skipped" ? [] : line.pieces))
      .filter(({ kind, text }) => kind !== not && kind !== "same" && text !== "")
      .map((piece) => piece.text.trim());
  fc.assert(
    fc.property(text, text, (before, after) => {
      const lines = differences(before, after);
      for (const word of kept(lines, "added")) expect(before).toContain(word);
      for (const word of kept(lines, "removed")) expect(after).toContain(word);
      if (before !== after)
        expect(lines.some(({ kind }) => kind !== "same" && kind !== "skipped") || before.trim() === after.trim()).toBe(
          true,
        );
    }),
  );
});

it("does not think forever about two texts that share nothing", () => {
  const [one, other] = ["a\n", "b\n"].map((line) => line.repeat(10_000));
  expect(differences(one ?? "", other ?? "").length).toBe(20_000);
});
