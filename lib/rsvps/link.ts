import "server-only";
import { absoluteUrl } from "@/lib/platform/env";
import { deriveSecret, hashSecret } from "@/lib/platform/secrets";

/**
 * The secret in a guest's link: 256 bits that only this installation can make again from the RSVP's id. So every mail
 * to a guest carries the same link, the first one keeps working, and the database still holds nothing but its hash.
 */
export function guestSecret(rsvpId: string): string {
  return deriveSecret(`rsvp ${rsvpId}`).toString("base64url");
}

export function guestSecretHash(rsvpId: string): string {
  return hashSecret(guestSecret(rsvpId));
}

export function guestLink(rsvpId: string): string {
  return absoluteUrl(`/rsvp/${guestSecret(rsvpId)}`);
}
