// Has the door open without a network: the worker keeps its page and everything that the page is made of.

const WORKER = "/js/door/worker.js";
/** Fetched only once somebody scans, which may be after the network is gone. */
export const SCANNER_FILES = ["/js/scanner/ponyfill.js", "/js/scanner/reader.wasm"];

/**
 * Keeps this page and says when that is done. Where a browser has no workers, the page goes on as long as it stays
 * open.
 * @param {() => void} onKept
 */
export async function keepPage(onKept) {
  if (!("serviceWorker" in navigator)) return;
  await navigator.serviceWorker.register(WORKER, { scope: "/door/" });
  const { active } = await navigator.serviceWorker.ready;
  navigator.serviceWorker.addEventListener("message", ({ data }) => data.kept && onKept());
  const loaded = performance.getEntriesByType("resource").map(({ name }) => new URL(name));
  const ours = loaded.filter(({ origin, pathname }) => origin === location.origin && !pathname.startsWith("/api/"));
  const keep = [location.pathname, ...ours.map(({ pathname }) => pathname), ...SCANNER_FILES];
  active?.postMessage({ keep: [...new Set(keep)] });
}

/**
 * Forgets the page of a door, which has names in it.
 * @param {string} address Where that door is synced: its page lies at the same one, but for the beginning.
 */
export async function forgetPage(address) {
  if (!("serviceWorker" in navigator)) return;
  const registration = await navigator.serviceWorker.getRegistration("/door/");
  registration?.active?.postMessage({ forget: address.replace(/^\/api/, "") });
}
