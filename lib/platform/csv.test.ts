import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { toCsv } from "./csv";

/** How a cell comes back out of the file. */
function through(cell: string): string | undefined {
  return Papa.parse<string[]>(toCsv(["first", "second"], [["x", cell]]).slice(1), { header: false }).data[1]?.[1];
}

it("a file begins with the mark of UTF-8 and ends every row with CRLF", () => {
  expect(toCsv(["name", "came"], [["Ada, Countess", 'said "yes"']])).toBe(
    '\uFEFFname,came\r\n"Ada, Countess","said ""yes"""\r\n',
  );
  expect(toCsv(["name"], [])).toBe("\uFEFFname\r\n");
});

describe("a cell that a spreadsheet would run", () => {
  const signs = ["=", "+", "-", "@", "＝", "＋", "－", "＠"];
  const cells = signs.flatMap((sign) => [
    `${sign}SUM(1,2)`,
    `  ${sign}1`,
    `\u00A0${sign}1`,
    `"${sign}1`,
    `'${sign}1`,
    `\u200B${sign}1`,
    `${sign}1\nsecond line`,
    `\n${sign}1`,
  ]);
  it.each([...cells, "\tx", "\rx", "=cmd|' /C calc'!A0", "-2+3+cmd|' /C calc'!A0"])("%j is only text", (cell) => {
    expect(through(cell)).toBe(`'${cell}`);
  });

  it("is only text in the header too", () => {
    expect(toCsv(["=1+1"], [])).toBe('\uFEFF"\'=1+1"\r\n');
  });
});

it.each(["Ada", "a-b", "x@example.org", "5 + 5", "", "O'Brien", "नमस्ते", "山田 太郎", "two\nlines"])(
  "%j stays as it is",
  (cell) => expect(through(cell)).toBe(cell),
);
