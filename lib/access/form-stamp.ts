import "server-only";
import { DAY } from "@/lib/platform/durations";
import { deriveSecret, isSameSecret } from "@/lib/platform/secrets";

/** Nobody sees a form, types a name and an address and presses the button in less. */
const SOONEST_MS = 2000;
/** A stamp that a program keeps is worth nothing the day after. */
const LATEST_MS = DAY;

/**
 * For a form drawn at `drawnAt`, which may be shown by a cache for a while: says from when on it may be sent, signed.
 */
export function stampForm(drawnAt: Date): string {
  return sign(drawnAt.getTime() + SOONEST_MS);
}

/** For a form that is asked for once more: whoever reads that has shown that they read, and need not wait again. */
export function stampAgain(now: Date): string {
  return sign(now.getTime());
}

/** Whether a form may be sent with this stamp: it is ours, its moment has come and it is not from another day. */
export function isReady(stamp: unknown, now: Date): boolean {
  if (typeof stamp !== "string") return false;
  const readyAt = Number.parseInt(stamp, 36);
  if (!isSameSecret(Buffer.from(stamp), Buffer.from(sign(readyAt)))) return false;
  const since = now.getTime() - readyAt;
  return since >= 0 && since <= LATEST_MS;
}

function sign(readyAt: number): string {
  const time = readyAt.toString(36);
  return `${time}.${deriveSecret(`form ${time}`).toString("base64url").slice(0, 22)}`;
}
