import { expect, test } from "vitest";
import { leanHtml } from "./lean-html";

test("Next's scripts go, inline and loaded, and what would fetch them early", () => {
  const page =
    '<head><link rel="preload" as="script" fetchPriority="low" href="/_next/a.js"/><link rel="modulepreload" href="/_next/b.js"/><script src="/_next/a.js" async=""></script></head><p>Hello</p><script>self.__next_f.push([1,"<p>not a page</p>"])</script>';
  expect(leanHtml(page)).toBe("<head></head><p>Hello</p>");
});

test("data for search engines and our own modules stay", () => {
  const page =
    '<link rel="modulepreload" href="/js/time-zone.js"/><script type="application/ld+json">{"a":1}</script><script type="module" src="/js/time-zone.js"></script>';
  expect(leanHtml(page)).toBe(page);
});

test("style sheets and fonts stay", () => {
  const page =
    '<link rel="stylesheet" href="/_next/a.css"/><link rel="preload" href="/_next/a.woff2" as="font" crossorigin=""/>';
  expect(leanHtml(page)).toBe(page);
});

test("a script that closes its tag loosely goes, too, and what people wrote about scripts stays", () => {
  expect(leanHtml("<SCRIPT>alert(1)</SCRIPT ><p>use &lt;script&gt;</p>")).toBe("<p>use &lt;script&gt;</p>");
});

test("a script of somebody else's that mentions our folder is not ours", () => {
  expect(leanHtml('<script src="https://evil.example/js/a.js"></script>')).toBe("");
});
