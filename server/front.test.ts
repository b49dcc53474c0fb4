import { once } from "node:events";
import { createServer, IncomingMessage, type RequestListener, type Server } from "node:http";
import { type AddressInfo, Socket } from "node:net";
import { afterEach, expect, test, vi } from "vitest";
import { SPEAKER_SEAL, sealIds } from "@/lib/platform/seals";
import { front } from "./front";
import { PageCache } from "./page-cache";
import { type Handle, record } from "./record";

let server: Server | undefined;
afterEach(() => {
  server?.close();
  vi.unstubAllEnvs();
});

/** Stands in for Next: says what it was asked, and counts. */
function nextLike() {
  const asked: string[] = [];
  const handle: Handle = async (request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const form = request.method === "POST" ? await textOf(request) : "";
    response.statusCode = request.url === "/nowhere" ? 404 : 200;
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.setHeader("cache-control", "private, no-store");
    response.write(`<h1>${asked.length}</h1><script src="/_next/a.js"></script>${"text ".repeat(200)}`);
    response.end(
      `<p>cookie: ${request.headers.cookie ?? "none"}, form: ${form}, agent: ${request.headers["user-agent"]}</p>`,
    );
  };
  return { asked, handle };
}

async function open(handle: Handle, cache = new PageCache({ maxBytes: 1_000_000, maxAgeMs: 60_000 })): Promise<string> {
  const listener: RequestListener = front({ handle, cache, host: "hallway.example", trustedProxies: 1 });
  const opened = createServer(listener);
  server = opened;
  await new Promise<void>((resolve) => opened.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(opened.address() as AddressInfo).port}`;
}

test("a page that hangs is told of without the secret in its address", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const request = Object.assign(new IncomingMessage(new Socket()), { method: "GET", url: "/rsvp/secret-of-ada?x=1" });
  const answer = expect(record(() => new Promise(() => undefined), request)).rejects.toThrow(
    /^GET below \/rsvp took too long$/,
  );
  vi.advanceTimersByTime(30_000);
  await answer;
  vi.useRealTimers();
});

test("a public page is asked for under a name of ours: Next moves the title out of the head of who has none", async () => {
  const address = await open(nextLike().handle);
  const page = await (await fetch(`${address}/events`, { headers: { "user-agent": "" } })).text();
  expect(page).toContain("agent: Hallway");
});

test("a public page is rendered once, without scripts and without anything of whoever asked", async () => {
  const next = nextLike();
  const address = await open(next.handle);
  const first = await (await fetch(`${address}/events`, { headers: { cookie: "secret=1" } })).text();
  const second = await (await fetch(`${address}/events`)).text();
  expect(first).toBe(second);
  expect(first).toContain("cookie: none");
  expect(first).not.toContain("<script");
  expect(next.asked).toEqual(["GET /events"]);
});

test("a reader who has the page is told so, in the encoding they have it in", async () => {
  const address = await open(nextLike().handle);
  const page = await fetch(`${address}/`, { headers: { "accept-encoding": "gzip" } });
  expect(page.headers.get("content-encoding")).toBe("gzip");
  const etag = page.headers.get("etag") ?? "";
  const again = await fetch(`${address}/`, { headers: { "accept-encoding": "gzip", "if-none-match": etag } });
  expect([again.status, await again.text()]).toEqual([304, ""]);
  const plain = await fetch(`${address}/`, { headers: { "accept-encoding": "identity", "if-none-match": etag } });
  expect(plain.status).toBe(200);
});

test("a page longer than a connection takes at once comes whole", async () => {
  const length = 300_000;
  const address = await open(async (_request, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
    for (let sent = 0; sent < length; sent += 1000) {
      if (!response.write("x".repeat(1000))) await new Promise((drained) => response.once("drain", drained));
    }
    response.end();
  });
  expect(await (await fetch(`${address}/`)).text()).toHaveLength(length);
});

test("HEAD is answered like GET, without the page", async () => {
  const address = await open(nextLike().handle);
  const page = await fetch(`${address}/`, { headers: { "accept-encoding": "identity" } });
  const head = await fetch(`${address}/`, { method: "HEAD", headers: { "accept-encoding": "identity" } });
  expect(head.headers.get("content-length")).toBe(String((await page.arrayBuffer()).byteLength));
  expect(await head.text()).toBe("");
});

test("after a form was sent, nobody gets an older page", async () => {
  const next = nextLike();
  const address = await open(next.handle);
  await fetch(`${address}/`);
  const answer = await fetch(`${address}/events`, { method: "POST", body: "name=Ada" });
  expect(await answer.text()).toContain("form: name=Ada");
  expect(answer.headers.get("cache-control")).toBe("no-store");
  await fetch(`${address}/`);
  expect(next.asked).toEqual(["GET /", "POST /events", "GET /"]);
});

test("an answer to a form on a public page is lean and compressed, too", async () => {
  const address = await open(nextLike().handle);
  const answer = await fetch(`${address}/events`, { method: "POST", headers: { "accept-encoding": "gzip" }, body: "" });
  expect(answer.headers.get("content-encoding")).toBe("gzip");
  expect(await answer.text()).not.toContain("<script");
});

test("organizers' pages keep their scripts and are kept nowhere", async () => {
  const next = nextLike();
  const address = await open(next.handle);
  for (const path of ["/organize", "/rsvp/abc", "/sign-in", "/api/live"]) {
    const page = await fetch(address + path, { headers: { cookie: "session=1" } });
    const text = await page.text();
    expect(text).toContain("<script");
    expect(text).toContain("cookie: session=1");
    expect(page.headers.get("cache-control")).toContain("no-store");
  }
  await fetch(`${address}/organize`);
  expect(next.asked).toHaveLength(5);
});

test("a long page, written in one piece or many, is rendered to its end", async () => {
  const piece = "x".repeat(100_000);
  const address = await open(async (_request, response) => {
    response.setHeader("content-type", "text/html");
    for (let pieces = 0; pieces < 5; pieces++) {
      if (!response.write(piece)) await once(response, "drain");
    }
    response.end();
  });
  expect((await (await fetch(`${address}/`)).text()).length).toBe(500_000);
});

test("what is not found is not kept", async () => {
  const next = nextLike();
  const address = await open(next.handle);
  await fetch(`${address}/nowhere`);
  expect((await fetch(`${address}/nowhere`)).status).toBe(404);
  expect(next.asked).toHaveLength(2);
});

test("every answer says what a browser may do with it, and a secret address is told to nobody", async () => {
  const address = await open(nextLike().handle);
  const home = await fetch(`${address}/`);
  expect(home.headers.get("content-security-policy")).toContain("script-src 'self'");
  expect(home.headers.get("content-security-policy")).not.toContain("script-src 'self' 'unsafe-inline'");
  expect(home.headers.get("x-content-type-options")).toBe("nosniff");
  expect((await fetch(`${address}/rsvp/secret`)).headers.get("referrer-policy")).toBe("same-origin");
});

test("whoever tries one secret link after the other is asked to wait, and others are not", async () => {
  const next = nextLike();
  const address = await open((request, response) => {
    const { url } = request;
    if (url?.startsWith("/rsvp/wrong")) request.url = "/nowhere";
    return next.handle(request, response);
  });
  const status = async (path: string, from: string) =>
    (await fetch(`${address}${path}`, { headers: { "x-forwarded-for": from } })).status;
  for (let guess = 0; guess < 100; guess++) expect(await status(`/rsvp/wrong-${guess}`, "192.0.2.1")).toBe(404);
  const asked = next.asked.length;
  expect(await status("/rsvp/right", "192.0.2.1")).toBe(429);
  expect(await status("/invitations/right", "192.0.2.1")).toBe(429);
  expect(next.asked).toHaveLength(asked);
  expect(await status("/events", "192.0.2.1")).toBe(200);
  expect(await status("/organize", "192.0.2.1")).toBe(200);
  expect(await status("/rsvp/right", "192.0.2.2")).toBe(200);
});

test("a code from a wall cannot be tried without end by asking as Next's scripts do", async () => {
  const { handle } = nextLike();
  const address = await open((request, response) => handle(Object.assign(request, { url: "/nowhere" }), response));
  const headers = { "next-action": "1", "x-forwarded-for": "192.0.2.3" };
  const status = async () => (await fetch(`${address}/check-in/7K3MQ2XN`, { headers })).status;
  for (let guess = 0; guess < 100; guess++) expect(await status()).toBe(404);
  expect(await status()).toBe(429);
});

test("Next is told who asks by the front alone", async () => {
  const named: unknown[] = [];
  const address = await open(async (request, response) => {
    named.push(request.headers["x-hallway-client"]);
    response.end();
  });
  const forged = { "x-hallway-client": "somebody else", "x-forwarded-for": "1.2.3.4, 192.0.2.1" };
  await fetch(`${address}/organize`, { headers: forged });
  await fetch(`${address}/organize`, { headers: { "x-forwarded-for": "192.0.2.1" } });
  await fetch(`${address}/events`, { headers: forged });
  expect(named[0]).toBe(named[1]);
  expect(named[0]).not.toBe("somebody else");
  expect(named[2], "what everybody gets knows of nobody").toBeUndefined();
});

test("a page that cannot be rendered is an error of that page alone", async () => {
  const address = await open(async () => Promise.reject(new Error("no database")));
  expect((await fetch(`${address}/`)).status).toBe(500);
});

async function textOf(request: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

/** Answers like Next where a page throws: an empty shell for scripts to fill. Other addresses are whole pages. */
const throwing: Handle = async (request, response) => {
  const status = { "/events/gone": 404, "/organize/theirs": 403, "/broken": 500 }[request.url ?? ""];
  response.statusCode = status ?? (request.url === "/404" ? 404 : 200);
  response.setHeader("content-type", "text/html; charset=utf-8");
  response.end(status ? `<!DOCTYPE html><html id="__next_error__"></html>` : `<html lang="en">${request.url}</html>`);
};

test.each([
  ["/events/gone", 404, "/404"],
  ["/organize/theirs", 403, "/not-allowed"],
  ["/broken", 500, "Out of order"],
])("%s, which throws, is answered %i with a page that is whole without scripts", async (path, status, text) => {
  const answer = await fetch(`${await open(throwing)}${path}`);
  expect(answer.status).toBe(status);
  expect(answer.headers.get("cache-control")).toBe("no-store");
  const page = await answer.text();
  expect(page).toContain(text);
  expect(page).not.toContain("__next_error__");
});

test("a page that says itself that it is nobody's is whole, and answered under that status", async () => {
  const address = await open(async (_request, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end('<html lang="en"><head><meta name="status" content="404"/></head><form></form></html>');
  });
  const answer = await fetch(`${address}/rsvp/wrong`);
  expect(answer.status).toBe(404);
  expect(await answer.text()).toContain("<form>");
});

test("a stranger's form is small; an organizer's may carry a picture, and that of a speaker's link", async () => {
  vi.stubEnv("AUTH_SECRET", "only-for-tests-only-for-tests-only-for-tests");
  const address = await open(nextLike().handle);
  const post = (path: string, cookie = "") =>
    fetch(`${address}${path}`, { method: "POST", body: "x".repeat(100_000), headers: { cookie } });
  expect((await post("/events/next")).status).toBe(413);
  expect((await post("/rsvp/secret")).status).toBe(413);
  expect((await post("/speaker/secret")).status).toBe(413);
  expect((await post(`/speaker/${sealIds(SPEAKER_SEAL, [crypto.randomUUID()])}`)).status).toBe(200);
  expect((await post("/organize/events")).status).toBe(413);
  expect((await post("/organize/events", "authjs.session-token=any")).status).toBe(200);
});

test("what is refused at the door leaves the kept pages alone", async () => {
  const next = nextLike();
  const address = await open(next.handle);
  await (await fetch(`${address}/events`)).text();
  await (await fetch(`${address}/events`, { method: "POST", body: "a".repeat(70_000) })).text();
  await (await fetch(`${address}/events`)).text();
  expect(next.asked).toEqual(["GET /events"]);
});

test("a query makes no other page of a public one", async () => {
  const next = nextLike();
  const address = await open(next.handle);
  for (const query of ["", "?utm=1", "?utm=2", "?_rsc=abc"]) await fetch(`${address}/events${query}`);
  expect(next.asked).toEqual(["GET /events"]);
});

test("a page without Next's scripts is answered whole, also where they ask for its data", async () => {
  const { handle } = nextLike();
  const heard: unknown[] = [];
  const address = await open((request, response) => {
    heard.push(request.headers.rsc);
    return handle(request, response);
  });
  for (const path of ["/door/secret", "/organize"]) await fetch(`${address}${path}`, { headers: { rsc: "1" } });
  expect(heard).toEqual([undefined, "1"]);
});

test("an address that nobody can read is refused", async () => {
  const next = nextLike();
  const address = await open(next.handle);
  for (const path of ["/organize/people?search=%00", "/people/%FF", "/organize/people/%", "/rsvp/%C3%28/mails"])
    expect((await fetch(`${address}${path}`)).status, path).toBe(400);
  expect(next.asked).toEqual([]);
  expect((await fetch(`${address}/people/k%C3%A4the?of=100%`)).status).toBe(200);
});
