import { FRAME_HOSTS } from "@/lib/platform/frame-hosts";
import { isDoorPath, keepsRuntime } from "./paths";

const BASE = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "style-src 'self' 'unsafe-inline'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
];
// Players of videos and slides, once a reader asks for one (public/js/posters.js).
const FRAMES = ["frame-src 'self'", ...FRAME_HOSTS.map((host) => `https://${host}`)].join(" ");
const PUBLIC_POLICY = [...BASE, "script-src 'self'", FRAMES].join("; ");
// Next starts its runtime from inline scripts; a nonce would have to be known while the page is rendered.
const RUNTIME_POLICY = [...BASE, "script-src 'self' 'unsafe-inline'"].join("; ");
// The scanner's WebAssembly, where the browser reads no codes by itself.
const DOOR_POLICY = [...BASE, "script-src 'self' 'wasm-unsafe-eval'"].join("; ");

/** Lies with the other modules; each page asks it to answer for the pages of its own duty only. */
const DUTY_WORKER = "/js/duty/worker.js";

/** What browsers are told about every answer, by its path. Names are in lower case, as Next's are. */
export function securityHeaders(path: string): Record<string, string> {
  return {
    "content-security-policy": policyFor(path),
    "x-content-type-options": "nosniff",
    // Not "no-referrer", not even where the address is a secret: browsers then send forms with "Origin: null", which
    // Next refuses. To other sites this sends nothing either.
    "referrer-policy": "same-origin",
    "permissions-policy": `camera=(${isDoorPath(path) ? "self" : ""}), microphone=(), geolocation=(), payment=(), usb=()`,
    "cross-origin-opener-policy": "same-origin",
    ...(path === DUTY_WORKER && { "service-worker-allowed": "/" }),
  };
}

function policyFor(path: string): string {
  if (isDoorPath(path)) return DOOR_POLICY;
  return keepsRuntime(path) ? RUNTIME_POLICY : PUBLIC_POLICY;
}
