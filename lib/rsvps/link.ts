import "server-only";
import { createHmac } from "node:crypto";
import { absoluteUrl, settings } from "@/lib/platform/env";
import { hashSecret } from "@/lib/platform/secrets";

/**
 * The secret in a guest's link: 256 bits that only this installation can make again from the RSVP's id. So every mail to a
 * guest carries the same link, the first one keeps working, and the database still holds nothing but its hash.
 */
export function guestSecret(rsvpId: string): string {
  const key = settings().AUTH_SECRET;
  if (!key) throw new Error("AUTH_SECRET is not set");
  return createHmac("sha256", key).update(`rsvp ${rsvpId}`).digest("base64url");
}

export function guestSecretHash(rsvpId: string): string {
  return hashSecret(guestSecret(rsvpId));
}

export function guestLink(rsvpId: string): string {
  return absoluteUrl(`/rsvp/${guestSecret(rsvpId)}`);
}
