import { describe, expect, test } from "vitest";
import { markdownLimit, renderMarkdown } from "./markdown";

const render = (source: string) => renderMarkdown(source, { idPrefix: "text" });

describe("what an organizer writes", () => {
  test("becomes paragraphs, emphasis and lists", () => {
    expect(render("We *met*.\n\n- once\n- twice")).toBe(
      "<p>We <em>met</em>.</p>\n<ul>\n<li>once</li>\n<li>twice</li>\n</ul>",
    );
  });

  test("has no h1: its topmost heading takes the level the page gives it", () => {
    expect(render("# One\n\n## Two")).toContain('<h2 id="text-one">One</h2>\n<h3 id="text-two">');
    expect(renderMarkdown("### One", { idPrefix: "text", topHeading: 3 })).toBe('<h3 id="text-one">One</h3>');
    expect(render("<h1>Raw</h1>")).toBe("<h2>Raw</h2>");
  });

  test("a link to a heading of the same text resolves, and two headings never share an id", () => {
    const html = render("## Who came\n\n[see](#who-came)\n\n## Who came");
    expect(html).toContain('id="text-who-came"');
    expect(html).toContain('href="#text-who-came"');
    expect(html).toContain('id="text-who-came-2"');
  });

  test("a link elsewhere tells the other side nothing about this page", () => {
    expect(render("[there](https://example.org)")).toBe(
      '<p><a href="https://example.org" rel="noopener noreferrer">there</a></p>',
    );
  });

  test("a picture of ours is shown, one from elsewhere becomes a link", () => {
    expect(render("![The room](/media/1.webp)")).toContain('<img src="/media/1.webp" alt="The room" loading="lazy" />');
    expect(render("![The room](https://example.org/x.png)")).toBe(
      '<p><a href="https://example.org/x.png" rel="noopener noreferrer">The room</a></p>',
    );
    expect(render("[![The room](https://example.org/x.png)](https://example.org)")).toBe(
      '<p><a href="https://example.org" rel="noopener noreferrer">The room</a></p>',
    );
    expect(render('<p><img src="https://example.org/x.png" alt="The room"></p>')).not.toContain("src=");
  });
});

describe("what must never run", () => {
  test.each([
    "<script>alert(1)</script>",
    "<ScRiPt/src=//evil.example/x.js></sCrIpT>",
    '<img src=x onerror="alert(1)">',
    '<img src="/media/1.webp" onload=alert(1)>',
    "<svg/onload=alert(1)>",
    "<svg><animate onbegin=alert(1) attributeName=x dur=1s>",
    "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt&colon;alert(1))",
    "[x](data:text/html;base64,PHNjcmlwdD4=)",
    "<a href='java&#10;script:alert(1)'>x</a>",
    "<a href='vbscript:x'>x</a>",
    "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
    "<object data=javascript:alert(1)>",
    "<embed src=javascript:alert(1)>",
    "<form action=javascript:alert(1)><button formaction=javascript:alert(1)>x</button></form>",
    "<details ontoggle=alert(1) open>x</details>",
    "<p style='background:url(javascript:alert(1))'>x</p>",
    "<link rel=stylesheet href=//evil.example>",
    "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
    "<base href=//evil.example>",
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>",
    "<!--<img src='--><img src=x onerror=alert(1)>-->",
    "![x](javascript:alert(1))",
    "```\n</code></pre><script>alert(1)</script>\n```",
  ])("%s", (source) => {
    const html = render(source);
    const tags = html.match(/<[^>]*>/g)?.join("") ?? "";
    expect(tags).not.toMatch(
      /script|onerror|onload|onbegin|ontoggle|iframe|object|embed|form|style|svg|math|meta|base|link/i,
    );
    expect(tags).not.toMatch(/(javascript|vbscript|data):/i);
  });
});

describe("what is long or hostile", () => {
  test.each(["[", "![", "*a_", "> ", "<a ", "`", "[a](", "- ", "&#", "\\", "<!--", "|a", "~~a", "http://a.", "<div>"])(
    "64 kB of %j comes back",
    (shape) => {
      expect(typeof render(shape.repeat(Math.ceil(markdownLimit / shape.length)))).toBe("string");
    },
  );

  test("what is past the limit is left out", () => {
    expect(render("a".repeat(markdownLimit + 10))).toHaveLength(markdownLimit + "<p></p>".length);
  });
});

test("leads to what else stands on the page where it is told so, and nowhere else outside its own text", () => {
  const source = "[The panel](#part-lists) and [a note](#note)";
  const html = renderMarkdown(source, { idPrefix: "story", anchors: new Set(["part-lists"]) });
  expect(html).toContain('href="#part-lists"');
  expect(html).toContain('href="#story-note"');
});

test("what a picture shows is read as words, whatever marks they hold", () => {
  expect(render("![The \\[panel\\] & *tea*](/media/p)")).toContain('alt="The [panel] &amp; tea"');
});
