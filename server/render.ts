import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { leanHtml } from "./lean-html";
import { Page } from "./page";
import { pathOf } from "./paths";
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
  const request = new IncomingMessage(new Socket());
  Object.assign(request, { method: "GET", url, headers: { host, accept: "*/*" } });
  request.push(null);
  const recording = await record(handle, request);
  const isFound = recording.status === 200;
  return toPage(recording, pathOf(url), isFound ? "public, max-age=0, must-revalidate" : "no-store");
}

/** Next's answer to a form on a public page: this sender's own, and as lean as the page itself. */
export async function answerPublicForm(handle: Handle, request: IncomingMessage): Promise<Page> {
  const accepted = request.headers["accept-encoding"];
  delete request.headers["accept-encoding"]; // we compress, after the scripts are out
  const recording = await record(handle, request);
  request.headers["accept-encoding"] = accepted;
  return toPage(recording, pathOf(request.url ?? "/"), "no-store");
}

function toPage({ status, headers, body }: Recording, path: string, cacheControl: string): Page {
  const kept = Object.entries(headers).filter(([name]) => !DROPPED.test(name));
  const isHtml = String(headers["content-type"]).startsWith("text/html");
  return new Page(
    status,
    { ...securityHeaders(path), ...Object.fromEntries(kept), "cache-control": cacheControl },
    isHtml ? Buffer.from(leanHtml(body.toString("utf8"))) : body,
  );
}
