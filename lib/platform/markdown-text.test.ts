import fc from "fast-check";
import { expect, it } from "vitest";
import { NAUGHTY } from "@/lib/testing-strings";
import { renderMarkdown } from "./markdown";
import { escapeMarkdown } from "./markdown-text";

const plainParagraph = /^<p>[^<]*<\/p>$/;
const show = (source: string) => renderMarkdown(source, { idPrefix: "x" });
const markup = fc
  .array(
    fc.constantFrom(
      ..."*_`[]()<>!#+-=|~&;:./@\\ \n1ab".split(""),
      "http://",
      "www.",
      "a@b.com",
      "![x](/media/y)",
      "<b>",
      "&lt;",
    ),
  )
  .map((parts) => parts.join(""));

it("leaves nothing in somebody's words that becomes markup, in a sentence or as its beginning", () => {
  fc.assert(
    fc.property(
      fc.oneof(markup, fc.string(), fc.constantFrom(...NAUGHTY.filter((text) => text.length < 5000))),
      (words) => {
        expect(show(`We heard ${escapeMarkdown(words)} at six.`)).toMatch(plainParagraph);
        expect(show(`${escapeMarkdown(words)} spoke.`)).toMatch(plainParagraph);
      },
    ),
  );
});

it("keeps what people write as they write it", () => {
  const usual = "PyCon India 2021: what's new in Python 3.12 (and why) – Café #1!";
  expect(escapeMarkdown(usual)).toBe(usual);
  expect(show(`“${escapeMarkdown("`__init__` & *args in node.js")}”`)).toBe(
    "<p>“`__init__` &amp; *args in node.js”</p>",
  );
});
