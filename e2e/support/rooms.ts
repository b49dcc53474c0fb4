import { createHmac } from "node:crypto";
import { toBase32 } from "@/lib/platform/base32";

/** The code that hangs in the room of an event, as the installation under test makes it. */
export function roomCodeOf(eventId: string): string {
  const made = createHmac("sha256", process.env.AUTH_SECRET ?? "")
    .update(`room ${eventId}`)
    .digest();
  return toBase32(made.subarray(0, 5));
}
