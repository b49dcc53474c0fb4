import Papa from "papaparse";

/**
 * What a spreadsheet may take for a formula: a cell that begins with one of these signs, full-width ones too, also
 * behind spaces and quotes, which some programs skip; and any that begins with a tab or a line break.
 */
const LIKE_A_FORMULA = /^(?:[\t\r\n]|[\s"'\u200B-\u200F\u2060\uFEFF]*[=+\-@＝＋－＠])/u;

/**
 * A table as a file that spreadsheets open: with the mark that makes them read UTF-8, CRLF after every row, and no cell
 * that they would run.
 */
export function toCsv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const table = [header, ...rows].map((row) => [...row]);
  return `\uFEFF${Papa.unparse(table, { newline: "\r\n", escapeFormulae: LIKE_A_FORMULA })}\r\n`;
}
