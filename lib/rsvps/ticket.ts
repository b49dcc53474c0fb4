import "server-only";
import { toBase32 } from "@/lib/platform/base32";
import { deriveSecret, hashSecret } from "@/lib/platform/secrets";

/**
 * What a guest shows at the door, 128 bits that only this installation can make from the RSVP's id. It is not the
 * secret of the guest's page and does not lead to it: who photographs a ticket can neither read nor cancel the RSVP.
 */
export function ticketCode(rsvpId: string): string {
  return toBase32(deriveSecret(`ticket ${rsvpId}`).subarray(0, 16));
}

/** What the QR code of a ticket says. */
export function ticketText(rsvpId: string): string {
  return `HALLWAY:${ticketCode(rsvpId)}`;
}

/**
 * SHA-256 of a ticket's code, hex: what a door device keeps of each guest, so that it knows a ticket without being able
 * to make one.
 */
export function ticketHash(rsvpId: string): string {
  return hashSecret(ticketCode(rsvpId));
}
