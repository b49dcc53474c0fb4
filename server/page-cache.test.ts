import { expect, test } from "vitest";
import { Page } from "./page";
import { PageCache } from "./page-cache";

const html = (text: string, status = 200) => new Page(status, { "content-type": "text/html" }, Buffer.from(text));
const cacheOf = (maxBytes = 1_000_000) => new PageCache({ maxBytes, maxAgeMs: 60_000 });

test("a page is rendered once for all who ask while it is rendered, and after", async () => {
  const cache = cacheOf();
  let renderings = 0;
  const render = async () => {
    renderings++;
    return html("hello");
  };
  const [one, other] = await Promise.all([cache.fill("/", render), cache.fill("/", render)]);
  expect(one).toBe(other);
  expect(cache.find("/")).toBe(one);
  expect(renderings).toBe(1);
});

test("a page whose rendering began before a change is not kept", async () => {
  const cache = cacheOf();
  const old = held();
  const filling = cache.fill("/", () => old.page);
  cache.drop();
  old.deliver(html("old"));
  await filling;
  expect(cache.find("/")).toBeUndefined();
});

test("whoever asks after a change gets a rendering that began after it", async () => {
  const cache = cacheOf();
  const old = held();
  const before = cache.fill("/", () => old.page);
  cache.drop();
  const after = await cache.fill("/", async () => html("new"));
  old.deliver(html("old"));
  await before;
  expect(after.body.toString()).toBe("new");
  expect(cache.find("/")?.body.toString()).toBe("new");
});

test("a page is shown for a minute at most", async () => {
  let now = 0;
  const cache = new PageCache({ maxBytes: 1_000_000, maxAgeMs: 60_000, now: () => now });
  await cache.fill("/", async () => html("hello"));
  now = 59_999;
  expect(cache.find("/")).toBeDefined();
  now = 60_000;
  expect(cache.find("/")).toBeUndefined();
});

test("when memory is full, the page that nobody asked for longest goes", async () => {
  const one = html("x".repeat(10_000));
  const cache = cacheOf(one.bytes * 2);
  await cache.fill("/a", async () => one);
  await cache.fill("/b", async () => html("x".repeat(10_000)));
  cache.find("/a");
  await cache.fill("/c", async () => html("x".repeat(10_000)));
  expect(["/a", "/b", "/c"].filter((address) => cache.find(address))).toEqual(["/a", "/c"]);
});

test("while changes cannot be heard of, nothing is kept", async () => {
  const cache = cacheOf();
  cache.pause();
  await cache.fill("/", async () => html("hello"));
  expect(cache.find("/")).toBeUndefined();
  cache.resume();
  await cache.fill("/", async () => html("hello"));
  expect(cache.find("/")).toBeDefined();
});

test("errors, redirects and pages that set a cookie are not kept", async () => {
  const cache = cacheOf();
  await cache.fill("/gone", async () => html("gone", 404));
  await cache.fill(
    "/cookie",
    async () => new Page(200, { "content-type": "text/html", "set-cookie": ["a=1"] }, Buffer.from("")),
  );
  expect(cache.find("/gone")).toBeUndefined();
  expect(cache.find("/cookie")).toBeUndefined();
});

test("a rendering that fails fails for those who waited, and is tried again for the next", async () => {
  const cache = cacheOf();
  await expect(cache.fill("/", () => Promise.reject(new Error("no database")))).rejects.toThrow("no database");
  expect((await cache.fill("/", async () => html("hello"))).body.toString()).toBe("hello");
});

/** A page that is rendered when the test says so. */
function held() {
  let deliver: (page: Page) => void = () => undefined;
  const page = new Promise<Page>((resolve) => {
    deliver = resolve;
  });
  return { page, deliver: (rendered: Page) => deliver(rendered) };
}
