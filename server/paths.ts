/** Who a page is for decides what may be kept, which scripts it has and what its address may tell. */
const PERSONAL = [
  "/organize",
  "/rsvp",
  "/feedback",
  "/proposal",
  "/speaker",
  "/door",
  "/scribe",
  "/claim",
  "/me",
  "/check-in",
  "/stage",
  "/lightning-talk",
  "/preview",
  "/api",
  "/sign-in",
  "/welcome",
  "/invitations",
  "/_next",
];
/** Answered to programs. */
const MACHINES = ["/api", "/_next"];
/** What follows is a secret of somebody's. */
const SECRET = [
  "/rsvp",
  "/feedback",
  "/proposal",
  "/speaker",
  "/door",
  "/scribe",
  "/claim",
  "/check-in",
  "/stage",
  "/lightning-talk",
  "/preview",
  "/sign-in",
  "/welcome",
  "/invitations",
];
/** Pages that our own modules take over, or that need none. */
const WITHOUT_RUNTIME = ["/door", "/scribe", "/check-in", "/stage", "/lightning-talk", "/preview"];
/** Pictures say themselves how long they may be kept, and are too large to be kept here as well. */
const PICTURES = ["/media"];
/** Files of `public/` and the like: sent by Next as they are. */
const STATIC = /\.(?:js|mjs|css|map|png|jpe?g|gif|webp|avif|svg|ico|woff2?|wasm|ttf|otf|pdf|webmanifest)$/;

/** Whether everybody gets the same page here, so that one rendering serves them all. */
export function isPublicPath(path: string): boolean {
  return !isBelow(PERSONAL, path) && !isBelow(PICTURES, path) && !STATIC.test(path);
}

/** Whether the page belongs to its reader. */
export function isPersonalPath(path: string): boolean {
  return isBelow(PERSONAL, path);
}

/** Whether Next's own scripts go along with the page. */
export function keepsRuntime(path: string): boolean {
  return isPersonalPath(path) && !isBelow(WITHOUT_RUNTIME, path);
}

/** Whether it is the door of an event, where tickets are scanned and no network is needed. */
export function isDoorPath(path: string): boolean {
  return isBelow(["/door"], path);
}

/** Whether it is a page of one person's, not data and not a file. */
export function isPersonalPage(path: string): boolean {
  return isPersonalPath(path) && !isBelow(MACHINES, path);
}

/** Whether whoever knows no such address must not try one after the other. */
export function isSecretPath(path: string): boolean {
  return isBelow(SECRET, path);
}

/** Whether forms here may carry pictures of whoever is signed in. */
export function mayBeLarge(path: string): boolean {
  return isBelow(["/organize", "/me"], path);
}

/** What stands in the address of a speaker's own page, where it is one. */
export function speakerSecretIn(path: string): string | null {
  const [, root, secret, ...below] = path.split("/");
  return root === "speaker" && secret && below.length === 0 ? secret : null;
}

/** Whether the address can be decoded, and holds no NUL, which no database can look up. */
export function isReadable(url: string): boolean {
  try {
    decodeURIComponent(pathOf(url));
  } catch {
    return false;
  }
  return !url.includes("%00");
}

export function pathOf(url: string): string {
  const end = url.search(/[?#]/);
  return end === -1 ? url : url.slice(0, end);
}

function isBelow(roots: string[], path: string): boolean {
  return roots.some((root) => path === root || path.startsWith(`${root}/`));
}
