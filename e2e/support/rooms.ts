import { createHmac } from "node:crypto";

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** The code on the wall of an event's room, made as the site makes it: its organizers print it. */
export function roomCodeOf(eventId: string): string {
  const made = createHmac("sha256", process.env.AUTH_SECRET ?? "")
    .update(`room ${eventId}`)
    .digest();
  return [...made.subarray(0, 8)].map((byte) => ALPHABET[byte % 32]).join("");
}
