/** Text for an HTML mail or any other markup: nothing in it can become a tag or end an attribute. */
export function escapeHtml(text: string): string {
  const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** One line of what a mail is about: when, where. */
export type Fact = {
  term: string;
  detail: string;
  /** Where the detail leads. */
  url?: string;
  /** What it was until now, where that is the news. */
  before?: string;
};

type Link = { label: string; url: string };

/** A mail's content: plain text, and at most one thing to do. */
export type Letter = {
  /** Who writes, above everything else. */
  from?: string;
  /** What it comes to, in a few words. */
  headline?: string;
  paragraphs: string[];
  /** A small table under the name of what it tells. */
  about?: { title: string; facts: Fact[] };
  /** The one thing to do, as a button in HTML and an address in text. */
  act?: Link;
  /** What is said after that. */
  closing?: string[];
  /** Small print under a rule. */
  footer: string;
  footerLink?: Link;
};

/** Both parts of a mail from one source, so that they cannot say different things. */
export function writeLetter(letter: Letter): { text: string; html: string } {
  return { text: asText(letter), html: asHtml(letter) };
}

function asText({ paragraphs, about, act, closing = [], footer, footerLink }: Letter): string {
  const parts = [
    ...paragraphs,
    about && [about.title, ...about.facts.map(factLine)].join("\n"),
    act && `${act.label}:\n${act.url}`,
    ...closing,
    `-- \n${[footer, footerLink && `${footerLink.label}: ${footerLink.url}`].filter(Boolean).join("\n")}`,
  ];
  return parts.filter(Boolean).join("\n\n");
}

function factLine({ term, detail, url, before }: Fact): string {
  const leads = url && url !== detail ? `${detail}, ${url}` : detail;
  return `${term}: ${leads}${before ? `\n  was: ${before}` : ""}`;
}

// Mail programs forget style sheets, so every colour stands in its element; the few that know dark mode read the sheet.
const INK = "color:#201914";
const MUTED = "color:#5d534a";
const LINK = "color:#be3318";
const SANS = "font-family:'Helvetica Neue',Helvetica,Arial,sans-serif";
const HAIRLINE = "border-top:1px solid #d1c9be";
const NIGHT = `@media (prefers-color-scheme:dark){
body,.paper{background:#18130e!important}.ink{color:#ece7de!important}.muted{color:#aea79b!important}
.link{color:#fa846b!important}.line{border-color:#3e3630!important}.act{background:#fa846b!important;color:#18130e!important}}`;

function asHtml({ from, headline, paragraphs, about, act, closing = [], footer, footerLink }: Letter): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">
<style>${NIGHT}</style></head>
<body class="paper" style="margin:0;padding:28px 20px;background:#f9f5ed">
<div class="ink" style="max-width:560px;margin:0 auto;${INK};font:17px/1.55 Georgia,'Times New Roman',serif;overflow-wrap:anywhere">
${from ? `<p class="muted" style="margin:0 0 12px;${MUTED};${SANS};font-size:13px;letter-spacing:.04em">${escapeHtml(from)}</p>` : ""}
${headline ? `<h1 class="ink" style="margin:0 0 20px;${INK};${SANS};font-size:30px;line-height:1.1;letter-spacing:-.02em">${escapeHtml(headline)}</h1>` : ""}
${paragraphs.map(paragraph).join("\n")}
${about ? aboutTable(about) : ""}
${act ? button(act) : ""}
${closing.map(paragraph).join("\n")}
<p class="muted line" style="margin:36px 0 0;padding-top:12px;${HAIRLINE};${MUTED};${SANS};font-size:13px;line-height:1.5">${escapeHtml(footer)}${
    footerLink ? `<br>${anchor(footerLink.url, footerLink.label)}` : ""
  }</p>
</div></body></html>`;
}

function paragraph(text: string): string {
  return `<p style="margin:0 0 16px">${linked(text).replaceAll("\n", "<br>")}</p>`;
}

function aboutTable({ title, facts }: NonNullable<Letter["about"]>): string {
  const cell = `class="line" style="padding:8px 0;${HAIRLINE};vertical-align:top`;
  const rows = facts.map(({ term, detail, url, before }) => {
    const told = url ? anchor(url, detail) : linked(detail);
    const past = before ? `<br><s class="muted" style="${MUTED}">${escapeHtml(before)}</s>` : "";
    return `<tr><th ${cell};padding-right:20px;text-align:left;font-weight:400;white-space:nowrap"><span class="muted" style="${MUTED}">${escapeHtml(term)}</span></th><td ${cell}">${told}${past}</td></tr>`;
  });
  return `<p class="ink" style="margin:24px 0 8px;${INK};${SANS};font-size:19px;line-height:1.25;font-weight:700">${escapeHtml(title)}</p>
<table role="presentation" class="ink" style="width:100%;border-collapse:collapse;margin:0 0 24px;${INK};${SANS};font-size:15px;line-height:1.45">
${rows.join("\n")}
</table>`;
}

function button({ label, url }: Link): string {
  return `<p style="margin:24px 0 8px"><a href="${escapeHtml(url)}" class="act" style="display:inline-block;padding:13px 20px;background:#be3318;color:#ffffff;${SANS};font-size:16px;line-height:1.25;font-weight:700;text-decoration:none;border-radius:2px">${escapeHtml(label)}</a></p>
<p class="muted" style="margin:0 0 24px;${MUTED};${SANS};font-size:13px;line-height:1.5">Or open this address:<br>${escapeHtml(url)}</p>`;
}

function anchor(url: string, label: string): string {
  return `<a href="${escapeHtml(url)}" class="link" style="${LINK}">${escapeHtml(label)}</a>`;
}

/** Addresses in a text lead where they say; punctuation after one is not part of it. */
function linked(text: string): string {
  return text
    .split(/(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]])/)
    .map((part, at) => (at % 2 === 1 ? anchor(part, part) : escapeHtml(part)))
    .join("");
}
