const SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/**
 * Bytes in Crockford's base32: digits and capitals that nobody takes for one another, read from a wall or typed, and
 * that a QR code holds in its small alphabet.
 */
export function toBase32(bytes: Buffer): string {
  const length = Math.ceil((bytes.length * 8) / 5);
  let rest = BigInt(`0x${bytes.toString("hex")}`);
  let text = "";
  for (let place = 0; place < length; place += 1) {
    text = SIGNS[Number(rest & 31n)] + text;
    rest >>= 5n;
  }
  return text;
}
