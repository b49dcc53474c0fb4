/** Text for an HTML mail or any other markup: nothing in it can become a tag or end an attribute. */
export function escapeHtml(text: string): string {
  const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** A mail's content: paragraphs of plain text, and at most one thing to do. */
export type Letter = {
  paragraphs: string[];
  /** The one thing to do, as a button in HTML and an address in text. */
  act?: { label: string; url: string };
  /** Small print under a rule. */
  footer: string;
};

/** Both parts of a mail from one source, so that they cannot say different things. */
export function writeLetter({ paragraphs, act, footer }: Letter): { text: string; html: string } {
  const text = [...paragraphs, ...(act ? [`${act.label}:\n${act.url}`] : []), `-- \n${footer}`].join("\n\n");
  const body = paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph).replaceAll("\n", "<br>")}</p>`).join("\n");
  const button = act
    ? `<p style="margin:28px 0"><a href="${escapeHtml(act.url)}" style="display:inline-block;padding:12px 20px;background:#b3341a;color:#ffffff;text-decoration:none;font-weight:600;border-radius:3px">${escapeHtml(act.label)}</a></p>
<p style="font-size:13px;color:#6b6257">Or open this address: <br>${escapeHtml(act.url)}</p>`
    : "";
  const html = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="color-scheme" content="light dark"><meta name="viewport" content="width=device-width"></head>
<body style="margin:0;padding:24px;background:#faf6ef;color:#1d1a16;font:16px/1.55 Georgia,serif">
<div style="max-width:560px;margin:0 auto">
${body}
${button}
<hr style="border:0;border-top:1px solid #d9d0c3;margin:32px 0 12px">
<p style="font-size:13px;color:#6b6257">${escapeHtml(footer)}</p>
</div></body></html>`;
  return { text, html };
}
