import MarkdownIt from "markdown-it";
import sanitizeHtml from "sanitize-html";
import { slugify } from "./slug";

declare const sanitized: unique symbol;
/** HTML that went through the sanitizer. Nothing else may be put into a page unescaped. */
export type SafeHtml = string & { readonly [sanitized]: true };

/** The longest text that is rendered, in characters; forms refuse more. */
export const markdownLimit = 64_000;

type Options = {
  /** Starts every id inside, so that two texts on one page never share one. Links to `#…` inside follow. */
  idPrefix: string;
  /** Ids elsewhere on the page that `#…` inside may lead to; every other such link stays within the text. */
  anchors?: ReadonlySet<string>;
  /** The level of the text's own topmost heading: the page has its h1 already. */
  topHeading?: 2 | 3 | 4;
};

const markdown = new MarkdownIt({ html: true, linkify: true, typographer: true });

markdown.renderer.rules.heading_open = (tokens, index, options, _env, renderer) => {
  const text = tokens[index + 1]?.children?.map((token) => token.content).join("") ?? "";
  tokens[index]?.attrSet("id", slugify(text));
  return renderer.renderToken(tokens, index, options);
};

/**
 * Pictures come from here only: one kept elsewhere would tell its host who reads, so it becomes a link the reader may
 * follow.
 */
markdown.renderer.rules.image = (tokens, index, options, env, renderer) => {
  const token = tokens[index];
  const src = markdown.utils.escapeHtml(String(token?.attrGet("src") ?? ""));
  const alt = markdown.utils.escapeHtml(renderer.renderInlineAsText(token?.children ?? [], options, env));
  if (isOurs(src)) return `<img src="${src}" alt="${alt}">`;
  const opened = tokens.slice(0, index).filter(({ type }) => type === "link_open").length;
  const closed = tokens.slice(0, index).filter(({ type }) => type === "link_close").length;
  return opened > closed ? alt : `<a href="${src}">${alt || "Picture"}</a>`;
};

/** Renders Markdown, also with HTML in it, to HTML that is safe to show; the sanitizer has the last word. */
export function renderMarkdown(source: string, { idPrefix, anchors, topHeading = 2 }: Options): SafeHtml {
  const html = markdown.render(source.slice(0, markdownLimit));
  const levels = [...html.matchAll(/<h([1-6])[\s>]/gi)].map(([, level]) => Number(level));
  const shift = topHeading - Math.min(...levels, 6);
  const taken = new Map<string, number>();
  const safe = sanitizeHtml(html, {
    ...allowed,
    transformTags: {
      "*": (tagName, { id, ...attribs }) => ({
        tagName: heading(tagName, shift),
        attribs: id ? { ...attribs, id: `${idPrefix}-${unique(id, taken)}` } : attribs,
      }),
      a: (tagName, attribs) => ({ tagName, attribs: link(attribs, idPrefix, anchors) }),
      img: (tagName, attribs) =>
        isOurs(attribs.src ?? "")
          ? { tagName, attribs: { ...attribs, loading: "lazy", alt: attribs.alt ?? "" } }
          : { tagName: "span", attribs: {}, text: attribs.alt ?? "" },
    },
  });
  return safe.trim() as SafeHtml;
}

const allowed: sanitizeHtml.IOptions = {
  allowedTags: [
    ..."h2 h3 h4 h5 h6 p br hr blockquote ul ol li dl dt dd pre code kbd samp em strong b i s del ins sub sup mark abbr".split(
      " ",
    ),
    ..."a img figure figcaption table caption thead tbody tfoot tr th td details summary span cite q small".split(" "),
  ],
  allowedAttributes: {
    "*": ["id", "lang", "dir"],
    a: ["href", "title", "rel"],
    img: ["src", "alt", "width", "height", "loading"],
    ol: ["start"],
    th: ["scope", "colspan", "rowspan"],
    td: ["colspan", "rowspan"],
    abbr: ["title"],
  },
  allowedSchemes: ["http", "https", "mailto"],
  allowedSchemesAppliedToAttributes: ["href", "src", "cite"],
  allowProtocolRelative: false,
};

function isOurs(src: string): boolean {
  return src.startsWith("/media/");
}

function heading(tagName: string, shift: number): string {
  const level = /^h([1-6])$/.exec(tagName)?.[1];
  return level ? `h${Math.min(6, Number(level) + shift)}` : tagName;
}

function unique(id: string, taken: Map<string, number>): string {
  const count = (taken.get(id) ?? 0) + 1;
  taken.set(id, count);
  return count === 1 ? id : `${id}-${count}`;
}

function link(
  { id, href = "", ...attribs }: sanitizeHtml.Attributes,
  idPrefix: string,
  anchors?: ReadonlySet<string>,
): sanitizeHtml.Attributes {
  const own = id ? { ...attribs, id: `${idPrefix}-${id}` } : attribs;
  if (anchors?.has(href.slice(1)) && href.startsWith("#")) return { ...own, href };
  if (href.startsWith("#")) return { ...own, href: `#${idPrefix}-${href.slice(1)}` };
  return /^https?:/i.test(href) ? { ...own, href, rel: "noopener noreferrer" } : { ...own, href };
}
