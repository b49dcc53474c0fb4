import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { leanHtml } from "./lean-html";
import { Page } from "./page";
import { isPublicPath, keepsRuntime, pathOf } from "./paths";
import { OUT_OF_ORDER } from "./plain-pages";
import { type Handle, type Recording, record } from "./record";
import { securityHeaders } from "./security-headers";

/** Next's own, of one connection or of one rendering: they say nothing about the page. */
const DROPPED =
  /^(?:cache-control|etag|vary|connection|keep-alive|date|transfer-encoding|content-length|x-nextjs-.*|x-powered-by|link)$/;

/**
 * Renders a public page. Nothing of whoever asked goes in, neither cookie nor address nor language: what comes out is
 * the same for everybody.
 */
export async function renderPublicPage(handle: Handle, url: string, host: string): Promise<Page> {
  const recording = await recordWhole(handle, anonymousRequest(url, host), host);
  const isFound = recording.status === 200;
  return toPage(recording, pathOf(url), isFound ? "public, max-age=0, must-revalidate" : "no-store");
}

/** Next's answer to one person alone: a page of their own, or to a form they sent. */
export async function answerPersonally(handle: Handle, request: IncomingMessage, host: string): Promise<Page> {
  const accepted = request.headers["accept-encoding"];
  delete request.headers["accept-encoding"]; // we compress, after the scripts are out
  const recording = await recordWhole(handle, request, host);
  request.headers["accept-encoding"] = accepted;
  return toPage(recording, pathOf(request.url ?? "/"), "no-store");
}

/**
 * Where a page throws, not-found included, Next answers with an empty shell that its scripts fill in. Without scripts
 * that is a white page; so the page that says what happened is rendered by its own address, under the same status.
 */
async function recordWhole(handle: Handle, request: IncomingMessage, host: string): Promise<Recording> {
  const answer = await record(handle, request);
  if (!isErrorShell(answer)) return { ...answer, status: ownStatus(answer) };
  const { status } = answer;
  const address = status === 404 ? "/404" : status === 403 ? "/not-allowed" : null;
  const whole = address && (await record(handle, anonymousRequest(address, host)));
  if (!whole || isErrorShell(whole)) return { status, ...OUT_OF_ORDER };
  return { ...whole, status };
}

/**
 * A page that says itself what is so may ask for the status that goes with it: Next gives one to its empty shell only.
 */
function ownStatus({ status, headers, body }: Recording): number {
  const isPage = status === 200 && String(headers["content-type"]).startsWith("text/html");
  return isPage && body.includes('<meta name="status" content="404"') ? 404 : status;
}

function isErrorShell({ status, body }: Recording): boolean {
  return status >= 400 && body.subarray(0, 200).includes('id="__next_error__"');
}

/**
 * To who gives no name Next sends a page's title and icon after it, for its scripts to move to the head: a race that
 * pages without scripts lose. `htmlLimitedBots` in next.config.ts asks it not to, of everybody who has a name.
 */
const READER = "Hallway";

function anonymousRequest(url: string, host: string): IncomingMessage {
  const request = new IncomingMessage(new Socket());
  Object.assign(request, { method: "GET", url, headers: { host, accept: "*/*", "user-agent": READER } });
  request.push(null);
  return request;
}

function toPage({ status, headers, body }: Recording, path: string, cacheControl: string): Page {
  const kept = Object.entries(headers).filter(([name]) => !DROPPED.test(name));
  const isLean = (isPublicPath(path) || !keepsRuntime(path)) && String(headers["content-type"]).startsWith("text/html");
  return new Page(
    status,
    { ...securityHeaders(path), ...Object.fromEntries(kept), "cache-control": cacheControl },
    isLean ? Buffer.from(leanHtml(body.toString("utf8"))) : body,
  );
}
