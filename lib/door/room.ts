import "server-only";
import { absoluteUrl } from "@/lib/platform/env";
import { deriveSecret } from "@/lib/platform/secrets";
import { ROOM_CODE_ALPHABET, ROOM_CODE_LENGTH } from "./room-rules";

/** The code shown in the room of an event: 40 bits that only this installation can make, and short enough to be typed from a wall. */
export function roomCode(eventId: string): string {
  const bytes = deriveSecret(`room ${eventId}`).subarray(0, ROOM_CODE_LENGTH);
  return [...bytes].map((byte) => ROOM_CODE_ALPHABET[byte % ROOM_CODE_ALPHABET.length]).join("");
}

export function roomAddress(eventId: string): string {
  return absoluteUrl(`/check-in/${roomCode(eventId)}`);
}

/**
 * An id that is the same whenever the same mailbox counts itself in at the same event, and leads back to nobody: so nobody is
 * counted twice, and no address is kept of somebody who gave it for this alone.
 */
export function mailboxId(eventId: string, emailKey: string, of: "entry" | "attendance"): string {
  const hex = deriveSecret(`walk-in ${of} ${eventId} ${emailKey}`).toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    "-",
  );
}
