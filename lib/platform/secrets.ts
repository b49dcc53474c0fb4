import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { settings } from "./env";

/** A fresh secret for a link: 256 bits, base64url, 43 characters. Only its hash is stored. */
export function makeSecret(): string {
  return randomBytes(32).toString("base64url");
}

/** What is stored of a secret: SHA-256, hex. The secret has full entropy, so no salt or slow hash is needed. */
export function hashSecret(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}

/** 256 bits that only this installation can make, and makes again from the same purpose, e.g. "rsvp <id>". */
export function deriveSecret(purpose: string | Buffer): Buffer {
  const key = settings().AUTH_SECRET;
  if (!key) throw new Error("AUTH_SECRET is not set");
  return createHmac("sha256", key).update(purpose).digest();
}

/** Whether two secrets are the same, in a time that tells nothing of where they differ. */
export function isSameSecret(one: Buffer, other: Buffer): boolean {
  return one.length === other.length && timingSafeEqual(one, other);
}

/** What next-auth looks a sign-in secret up by: its own hash, salted with AUTH_SECRET. */
export function hashSignInSecret(secret: string): string {
  return hashSecret(`${secret}${settings().AUTH_SECRET}`);
}
