/** What a ticket's code is made of: 128 bits in Crockford's base32, which a QR code holds in its small alphabet. */
const TICKET = /^HALLWAY:([0-9A-HJKMNP-TV-Z]{26})$/;

/** What the QR code of a ticket says. */
export function ticketText(code: string): string {
  return `HALLWAY:${code}`;
}

/** The code in what a camera read, or null when it is no ticket of a Hallway. */
export function ticketCodeIn(scanned: string): string | null {
  return TICKET.exec(scanned.trim())?.[1] ?? null;
}
