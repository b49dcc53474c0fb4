// Keeps a volunteer's page and what it is made of, so that it opens without a network. What was done is not kept here.

/**
 * @typedef {{ waitUntil(work: Promise<unknown>): void }} Lasting
 * @typedef {Lasting & { request: Request, respondWith(answer: Promise<Response>): void }} Fetching
 * @typedef {Lasting & { data: { keep?: string[], forget?: string }, source: { postMessage(message: unknown): void } | null }} Hearing
 * @typedef {{ skipWaiting(): Promise<void>, clients: { claim(): Promise<void> },
 *   addEventListener(type: "install" | "activate", listener: (event: Lasting) => void): void,
 *   addEventListener(type: "fetch", listener: (event: Fetching) => void): void,
 *   addEventListener(type: "message", listener: (event: Hearing) => void): void }} DutyWorker
 */
const worker = /** @type {DutyWorker} */ (/** @type {unknown} */ (self));

const CACHE = "hallway-duty";
/** Longer than this, and the kept page is the better one. */
const PATIENCE = 4000;

worker.addEventListener("install", (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener("activate", (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener("message", (event) => {
  const { keep, forget } = event.data;
  if (keep) event.waitUntil(keepAll(keep).then(() => event.source?.postMessage({ kept: true })));
  if (forget) event.waitUntil(caches.open(CACHE).then((cache) => cache.delete(forget)));
});

worker.addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== "GET" || origin !== location.origin || pathname.startsWith("/api/")) return;
  event.respondWith(pathname.startsWith("/_next/static/") ? keptFirst(event.request) : freshFirst(event.request));
});

/** @param {string[]} addresses */
async function keepAll(addresses) {
  const cache = await caches.open(CACHE);
  // One that fails is there again with the next visit; the others must not wait for it.
  await Promise.allSettled(addresses.map((address) => cache.add(address)));
}

/** Its address changes with its content. @param {Request} request */
async function keptFirst(request) {
  return (await caches.match(request)) ?? fetch(request);
}

/** @param {Request} request */
async function freshFirst(request) {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(request, { ignoreSearch: true });
  if (!kept) return fetch(request);
  const { pathname } = new URL(request.url);
  const fresh = fetch(request).then(async (answer) => {
    if (answer.ok && !answer.redirected) await cache.put(pathname, answer.clone());
    else if (answer.status === 404 || answer.status === 410) await cache.delete(pathname);
    return answer;
  });
  fresh.catch(() => undefined);
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE, kept));
  return Promise.race([fresh, /** @type {Promise<Response>} */ (late)]).catch(() => kept);
}
