import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { Page } from "./page";
import type { PageCache } from "./page-cache";
import { isPublicPath, pageAddress, pathOf } from "./paths";
import type { Handle } from "./record";
import { answerPublicForm, renderPublicPage } from "./render";
import { securityHeaders } from "./security-headers";

/** Longer addresses are nobody's page; they are answered but not kept. */
const LONGEST_KEPT_ADDRESS = 512;

type Front = { handle: Handle; cache: PageCache; host: string };

/** What stands before Next: public pages come from memory, everything else is passed on. */
export function front({ handle, cache, host }: Front): RequestListener {
  return (request, response) => {
    const url = request.url ?? "/";
    const isRead = request.method === "GET" || request.method === "HEAD";
    const known = isRead ? cache.find(url) : undefined;
    if (known) return known.send(request, response);
    if (!isRead) dropWhenAnswered(cache, response);

    const path = pathOf(url);
    if (!isPublicPath(path)) return pass(request, response, path, handle);
    void send(request, response, isRead ? rendered(pageAddress(url)) : answerPublicForm(handle, request));
  };

  function rendered(address: string): Promise<Page> {
    const render = () => renderPublicPage(handle, address, host);
    return address.length > LONGEST_KEPT_ADDRESS ? render() : cache.fill(address, render);
  }
}

function pass(request: IncomingMessage, response: ServerResponse, path: string, handle: Handle): void {
  for (const [name, value] of Object.entries(securityHeaders(path))) response.setHeader(name, value);
  void handle(request, response);
}

async function send(request: IncomingMessage, response: ServerResponse, page: Promise<Page>): Promise<void> {
  try {
    (await page).send(request, response);
  } catch (error) {
    console.error(error);
    response.writeHead(500, { "Content-Type": "text/plain; charset=utf-8" });
    response.end("Something went wrong here. Try again in a moment.\n");
  }
}

/** Whoever wrote reads their own write: the pages are gone before the answer that sends them there is out. */
function dropWhenAnswered(cache: PageCache, response: ServerResponse): void {
  const { writeHead } = response;
  response.writeHead = function (this: ServerResponse, ...args: Parameters<typeof writeHead>) {
    cache.drop();
    return writeHead.apply(response, args);
  } as typeof writeHead;
  response.once("close", () => cache.drop());
}
