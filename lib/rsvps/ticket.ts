import "server-only";
import { deriveSecret, hashSecret } from "@/lib/platform/secrets";

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/**
 * What a guest shows at the door, 128 bits that only this installation can make from the RSVP's id. It is not the secret of
 * the guest's page and does not lead to it: who photographs a ticket can neither read nor cancel the RSVP.
 */
export function ticketCode(rsvpId: string): string {
  const bytes = deriveSecret(`ticket ${rsvpId}`).subarray(0, 16);
  let rest = BigInt(`0x${bytes.toString("hex")}`);
  let code = "";
  for (let place = 0; place < 26; place += 1) {
    code = ALPHABET[Number(rest & 31n)] + code;
    rest >>= 5n;
  }
  return code;
}

/**
 * SHA-256 of a ticket's code, hex: what a door device keeps of each guest, so that it knows a ticket without being able
 * to make one.
 */
export function ticketHash(rsvpId: string): string {
  return hashSecret(ticketCode(rsvpId));
}
