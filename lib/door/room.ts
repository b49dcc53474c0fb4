import "server-only";
import { toBase32 } from "@/lib/platform/base32";
import { absoluteUrl } from "@/lib/platform/env";
import { deriveSecret } from "@/lib/platform/secrets";

/**
 * The code shown in the room of an event: 40 bits that only this installation can make, and short enough to be typed
 * from a wall.
 */
export function roomCode(eventId: string): string {
  return toBase32(deriveSecret(`room ${eventId}`).subarray(0, 5));
}

export function roomAddress(eventId: string): string {
  return absoluteUrl(`/check-in/${roomCode(eventId)}`);
}

/**
 * An id that is the same whenever the same mailbox counts itself in at the same event, and leads back to nobody: so
 * nobody is counted twice, and no address is kept of somebody who gave it for this alone.
 */
export function mailboxId(eventId: string, emailKey: string, of: "entry" | "attendance"): string {
  const hex = deriveSecret(`walk-in ${of} ${eventId} ${emailKey}`).toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    "-",
  );
}
