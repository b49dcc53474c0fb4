// Has a volunteer's page open without a network: the worker keeps it and everything that it is made of.

const WORKER = "/js/duty/worker.js";

/** Where the worker answers: the pages of one duty, "/door/". @param {string} path */
const scopeOf = (path) => `/${path.split("/")[1]}/`;

/**
 * Keeps this page and says when that is done. Where a browser has no workers, the page goes on as long as it stays
 * open.
 * @param {() => void} onKept
 * @param {string[]} later Files that are fetched only when they are needed, which may be after the network is gone.
 */
export async function keepPage(onKept, later = []) {
  if (!("serviceWorker" in navigator)) return;
  await navigator.serviceWorker.register(WORKER, { scope: scopeOf(location.pathname) });
  const { active } = await navigator.serviceWorker.ready;
  navigator.serviceWorker.addEventListener("message", ({ data }) => data.kept && onKept());
  const loaded = performance.getEntriesByType("resource").map(({ name }) => new URL(name));
  const ours = loaded.filter(({ origin, pathname }) => origin === location.origin && !pathname.startsWith("/api/"));
  const keep = [location.pathname, ...ours.map(({ pathname }) => pathname), ...later];
  active?.postMessage({ keep: [...new Set(keep)] });
}

/**
 * Forgets a page, which has names in it.
 * @param {string} address Where it is synced: the page lies at the same one, but for the beginning.
 */
export async function forgetPage(address) {
  if (!("serviceWorker" in navigator)) return;
  const page = address.replace(/^\/api/, "");
  const registration = await navigator.serviceWorker.getRegistration(scopeOf(page));
  registration?.active?.postMessage({ forget: page });
}
