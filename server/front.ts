import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { PAGE_HEADER } from "@/lib/platform/client";
import { SPEAKER_SEAL, unsealIds } from "@/lib/platform/seals";
import { nameClient } from "./client-address";
import { Guesses } from "./guesses";
import { Page } from "./page";
import type { PageCache } from "./page-cache";
import {
  isPersonalPage,
  isPublicPath,
  isReadable,
  isSecretPath,
  keepsRuntime,
  mayBeLarge,
  pathOf,
  speakerSecretIn,
} from "./paths";
import { OUT_OF_ORDER, TOO_MANY_GUESSES } from "./plain-pages";
import type { Handle } from "./record";
import { answerPersonally, renderPublicPage } from "./render";
import { securityHeaders } from "./security-headers";

/** Longer addresses are nobody's page; they are answered but not kept. */
const LONGEST_KEPT_ADDRESS = 512;

/** What anybody may send without being known, in bytes. */
const LARGEST_FORM = 64 * 1024;

type Front = { handle: Handle; cache: PageCache; host: string; trustedProxies: number };

/** What stands before Next: public pages come from memory, everything else is passed on. */
export function front({ handle, cache, host, trustedProxies }: Front): RequestListener {
  const guesses = new Guesses();
  return (request, response) => {
    const url = request.url ?? "/";
    const path = pathOf(url);
    const isRead = request.method === "GET" || request.method === "HEAD";
    const known = isRead ? cache.find(path) : undefined;
    if (known) return known.send(request, response);
    const client = nameClient(request, trustedProxies);
    request.headers[PAGE_HEADER] = path;
    if (!isReadable(url)) return refuse(response, 400, "That is no address of a page.");
    const isLargeFine = (mayBeLarge(path) && isSignedIn(request)) || isOurSpeaker(path);
    if (!isRead && !isLargeFine && !isSmall(request))
      return refuse(response, 413, "That is more than this form takes.");
    if (!isRead) dropWhenAnswered(cache, response);
    if (isRead && isPublicPath(path)) return void send(request, response, rendered(path));
    // A page without Next's scripts cannot be put together by those of the page before: it is answered whole.
    if (!keepsRuntime(path)) delete request.headers.rsc;
    const isPage = isPublicPath(path) || (isPersonalPage(path) && !(keepsRuntime(path) && isAskedByNext(request)));
    if (!isPage) return pass(request, response, path, handle);
    const answer = () => answerPersonally(handle, request, host);
    void send(request, response, isSecretPath(path) ? unlessGuessing(client, answer) : answer());
  };

  async function unlessGuessing(client: string, answer: () => Promise<Page>): Promise<Page> {
    if (await guesses.isSpent(client)) {
      const { headers, body } = TOO_MANY_GUESSES;
      return new Page(429, { ...headers, "cache-control": "no-store" }, body);
    }
    const page = await answer();
    await guesses.count(client, page.status);
    return page;
  }

  /** By its path alone: no public page reads a query, so nobody can have one rendered a thousand times over. */
  function rendered(address: string): Promise<Page> {
    const render = () => renderPublicPage(handle, address, host);
    return address.length > LONGEST_KEPT_ADDRESS ? render() : cache.fill(address, render);
  }
}

/** Next's own scripts ask for data, not for a page, and know what to do with an error. */
function isAskedByNext({ headers }: IncomingMessage): boolean {
  return headers.rsc !== undefined || headers["next-action"] !== undefined;
}

/** A form of words, not of pictures. Browsers always say how long a form is. */
function isSmall({ headers }: IncomingMessage): boolean {
  return Number(headers["content-length"] ?? Number.POSITIVE_INFINITY) <= LARGEST_FORM;
}

/** Whether somebody says so: enough to be heard out, and nothing more. */
function isSignedIn({ headers }: IncomingMessage): boolean {
  return headers.cookie?.includes("authjs.session-token=") ?? false;
}

/** Whether the link of a speaker is one we made; whether it still opens anything is for its page to say. */
function isOurSpeaker(path: string): boolean {
  const secret = speakerSecretIn(path);
  return secret !== null && unsealIds(SPEAKER_SEAL, secret, 1) !== null;
}

function refuse(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8", Connection: "close" });
  response.end(`${sentence}\n`);
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
    response.writeHead(500, { ...OUT_OF_ORDER.headers, "cache-control": "no-store" });
    response.end(OUT_OF_ORDER.body);
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
