import { expect, test } from "vitest";
import { parseLinks, printLinks } from "./link-rules";

test("links are read one a line, and printed as they were typed", () => {
  const { links, errors } = parseLinks(
    "Newsletter | example.org/news\n\n Chat | channel | https://chat.example.org \n",
  );
  expect(errors).toEqual([]);
  expect(links).toEqual([
    { label: "Newsletter", url: "https://example.org/news" },
    { label: "Chat | channel", url: "https://chat.example.org/" },
  ]);
  expect(parseLinks(printLinks(links)).links).toEqual(links);
});

test("an address alone is called after where it leads", () => {
  expect(parseLinks("https://www.example.org/a\nmailto:hello@example.org").links).toEqual([
    { label: "example.org", url: "https://www.example.org/a" },
    { label: "hello@example.org", url: "mailto:hello@example.org" },
  ]);
});

test.each([
  "nowhere",
  "Bad | javascript:alert(1)",
  " | https://example.org",
  "In | https://me@example.org",
  "M | mailto:x",
])("“%s” is refused with how it should read", (line) => {
  expect(parseLinks(line)).toMatchObject({ links: [], errors: [expect.stringContaining(line.trim())] });
});

test("twenty are enough", () => {
  expect(parseLinks("example.org\n".repeat(21)).errors).toEqual(["Use 20 links or fewer."]);
});
