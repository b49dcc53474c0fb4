/** Data for search engines, and our own small modules that work on the HTML as it was served. */
const OURS = /\stype="application\/ld\+json"|\ssrc="\/js\/[\w./-]+\.js"/;

const SCRIPT = /<script\b([^>]*)>[\s\S]*?<\/script\s*>/gi;
const LINK = /<link\b[^>]*>/gi;
const FETCHES_SCRIPT = /\srel="modulepreload"|\sas="script"/;

/**
 * The page without Next's runtime, which public pages do not need: what is left works as HTML alone. React writes "<"
 * in text and attributes as an entity, so every tag found here is one.
 */
export function leanHtml(html: string): string {
  return html
    .replace(SCRIPT, (script, attributes: string) => (OURS.test(attributes) ? script : ""))
    .replace(LINK, (link) => (FETCHES_SCRIPT.test(link) && !OURS.test(link.replace(" href=", " src=")) ? "" : link));
}
