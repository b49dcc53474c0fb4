import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withLineEndsOf } from "./line-end-rules";

/** What a browser makes of a text between showing and sending it. */
const sentBack = (text: string) => text.replace(/\r\n|\r|\n/g, "\r\n");

const anyText = fc
  .array(
    fc.constantFrom("a", " ", "  ", "\t", "\r\n", "\n", "\r", "---\ntitle: x\n---\n", "[^1]: note", "\n\n", "# b", "é"),
  )
  .map((parts) => parts.join(""));

describe("a text that was opened and saved", () => {
  it("has the same bytes", () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string()), (text) => {
        expect(withLineEndsOf(text, sentBack(text))).toBe(text);
        expect(withLineEndsOf(text, text)).toBe(text);
      }),
    );
  });

  it.each([
    ["one like front matter", '---\r\nlayout: post\ntitle: "x"\n---\n\nIt began.  \n'],
    ["footnotes and trailing spaces", "It began[^1].  \r\n\r\n[^1]: At six. \r\n\r\n\r\n"],
    ["an empty line in front", "\n\n  indented\n\ttab\n"],
    ["one that ends without a line end", "a\r\nb"],
  ])("as %s", (_what, text) => expect(withLineEndsOf(text, sentBack(text))).toBe(text));
});

it("keeps the ends of the lines that somebody left alone", () => {
  const saved = "one\ntwo\r\nthree\nfour\n";
  expect(withLineEndsOf(saved, sentBack("one\ntwo\nnew\nthree\nfour\n"))).toBe("one\ntwo\r\nnew\nthree\nfour\n");
  expect(withLineEndsOf(saved, sentBack("two\nfour"))).toBe("two\r\nfour");
});

it("ends new lines as most lines end, and those of a new text plainly", () => {
  expect(withLineEndsOf("a\r\nb\r\n", "a\nb\nc\n")).toBe("a\r\nb\r\nc\r\n");
  expect(withLineEndsOf("", "a\r\nb\r\n")).toBe("a\nb\n");
});

it("gives up on a text that is all new, and keeps its words", () => {
  const [saved, typed] = ["a\n".repeat(5000), "b\r\n".repeat(5000)];
  expect(withLineEndsOf(saved, typed)).toBe("b\n".repeat(5000));
});
