import { describe, expect, it } from "vitest";
import { guessLinkKind, linkText, webAddress } from "./rules";

describe("guessLinkKind", () => {
  it.each([
    ["https://github.com/kracekumar/python-typing-koans", "repository"],
    ["https://www.youtube.com/watch?v=dNIMSys_M4k", "video"],
    ["https://youtu.be/dNIMSys_M4k", "video"],
    ["https://speakerdeck.com/ada/koans", "slides"],
    ["https://example.org/koans.pdf", "slides"],
    ["https://github.com/ada/talks/blob/main/koans.pdf", "slides"],
    ["https://ada.medium.com/koans", "article"],
    ["https://example.org/blog/koans/", "article"],
    ["https://gist.github.com/ada/1", "article"],
    ["https://codepen.io/ada/pen/1", "demo"],
    ["https://www.infosecgirls.in/", "website"],
    ["https://notgithub.com/ada", "website"],
    ["not an address", "website"],
  ])("takes %s for a %s", (address, kind) => {
    expect(guessLinkKind(address)).toBe(kind);
  });
});

describe("webAddress", () => {
  it("makes whole what was typed short", () => {
    expect(webAddress("infosecgirls.in")).toBe("https://infosecgirls.in/");
    expect(webAddress("http://example.org/a b")).toBe("http://example.org/a%20b");
  });

  it.each([
    "javascript:alert(1)",
    "data:text/html,x",
    "ftp://example.org",
    "https://user:pw@example.org",
    "localhost",
    "a b",
  ])("takes %j for no page on the web", (typed) => {
    expect(webAddress(typed)).toBeNull();
  });
});

it("calls a link by its label, else by its kind", () => {
  expect(linkText({ kind: "repository", label: "" })).toBe("Code");
  expect(linkText({ kind: "repository", label: "The koans" })).toBe("The koans");
});
