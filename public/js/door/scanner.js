// Scans tickets with the phone's camera, one after the other, without a tap between.

import { openDetector } from "./detector.js";
import { ticketHash, verdictOn } from "./ticket.js";

/** How long a verdict is read, and how often the picture is looked at, in milliseconds. */
const [READ, LOOK_EVERY] = [1800, 120];
/** A ticket that was out of sight for so long is shown anew. */
const OUT_OF_SIGHT = 2000;

/**
 * @param {HTMLElement} place
 * @param {{ door: () => import("./state.js").DoorState | undefined, onIn: (guest: import("./state.js").Guest) => void }} acts
 */
export function addScanner(place, { door, onIn }) {
  const template = /** @type {HTMLTemplateElement | null} */ (document.getElementById("door-scanner"));
  if (!template || !navigator.mediaDevices?.getUserMedia) return;
  place.replaceChildren(template.content.cloneNode(true));
  const [open, dialog, video, panel] = ["button", "dialog", "video", "[data-slot=verdict]"].map((selector) =>
    place.querySelector(selector),
  );
  const parts = {
    open: /** @type {HTMLButtonElement} */ (open),
    dialog: /** @type {HTMLDialogElement} */ (dialog),
    video: /** @type {HTMLVideoElement} */ (video),
    panel: /** @type {HTMLElement} */ (panel),
  };
  parts.open.addEventListener("click", () => scan(parts, { door, onIn }));
}

/**
 * @param {{ dialog: HTMLDialogElement, video: HTMLVideoElement, panel: HTMLElement }} parts
 * @param {Parameters<typeof addScanner>[1]} acts
 */
async function scan({ dialog, video, panel }, acts) {
  dialog.showModal();
  const closed = new AbortController();
  dialog.addEventListener("close", () => closed.abort(), { once: true });
  tell(panel, null);
  /** @type {MediaStream | undefined} */
  let stream;
  try {
    const [camera, detector] = await Promise.all([
      navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" }, audio: false }),
      openDetector(),
    ]);
    stream = camera;
    video.srcObject = camera;
    await video.play();
    await readTickets({ video, panel, detector, isClosed: () => closed.signal.aborted }, acts);
  } catch (error) {
    if (!closed.signal.aborted) tell(panel, { tone: "foreign", title: "No camera", words: whyNot(error) });
  } finally {
    if (closed.signal.aborted) stopCamera();
    else dialog.addEventListener("close", stopCamera, { once: true });
  }

  function stopCamera() {
    for (const track of stream?.getTracks() ?? []) track.stop();
    video.srcObject = null;
  }
}

/**
 * @param {{ video: HTMLVideoElement, panel: HTMLElement, detector: import("./detector.js").Detector, isClosed: () => boolean }} scanner
 * @param {Parameters<typeof addScanner>[1]} acts
 */
async function readTickets({ video, panel, detector, isClosed }, { door, onIn }) {
  let last = { text: "", seenAt: 0 };
  while (!isClosed()) {
    const text = (await detector.detect(video).catch(() => []))[0]?.rawValue;
    const isHeldStill = text === last.text && Date.now() - last.seenAt < OUT_OF_SIGHT;
    if (text) last = { text, seenAt: Date.now() };
    const state = door();
    if (!text || isHeldStill || !state) {
      await pause(LOOK_EVERY);
      continue;
    }
    const hash = await ticketHash(text);
    const guest = hash ? state.guests.find(({ ticket }) => ticket === hash) : undefined;
    const verdict = verdictOn(guest, hash !== null, state.event.timeZone);
    if (guest && verdict.tone === "in") onIn(guest);
    tell(panel, verdict);
    await pause(READ);
    if (!isClosed()) tell(panel, null);
    last.seenAt = Date.now();
  }
}

/** In colour, in words and by a buzz: one look is enough. @param {HTMLElement} panel @param {import("./ticket.js").Verdict | null} verdict */
function tell(panel, verdict) {
  panel.dataset.tone = verdict?.tone ?? "";
  const [title, words] = panel.children;
  if (title) title.textContent = verdict?.title ?? "";
  if (words) words.textContent = verdict?.words ?? "Hold a ticket in front of the camera.";
  if (verdict) navigator.vibrate?.(verdict.tone === "in" ? 90 : [70, 60, 70, 60, 140]);
}

/** @param {unknown} error */
function whyNot(error) {
  const isForbidden = error instanceof DOMException && error.name === "NotAllowedError";
  return isForbidden
    ? "This browser may not use it. Allow it in the browser’s settings, or find guests by name."
    : "It is missing or in use elsewhere. Find guests by name.";
}

/** @param {number} milliseconds */
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
