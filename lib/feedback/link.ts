import "server-only";
import { absoluteUrl } from "@/lib/platform/env";
import { deriveSecret, isSameSecret } from "@/lib/platform/secrets";

type About = { eventId: string; personId: string };

/** Bytes of one id. */
const ID = 16;

/**
 * What stands in a speaker's link: whom and which event it is about, and a seal that only this installation can make.
 * So it needs no row, and the organizer can copy the same link again. It ends with AUTH_SECRET.
 */
export function speakerLink(about: About): string {
  return absoluteUrl(`/feedback/${Buffer.concat([bytesOf(about), sealOf(bytesOf(about))]).toString("base64url")}`);
}

/** Whom and which event a speaker's link is about; null for what was not made here. */
export function readSpeakerSecret(secret: string): About | null {
  const bytes = Buffer.from(secret, "base64url");
  if (bytes.toString("base64url") !== secret) return null;
  const [about, seal] = [bytes.subarray(0, 2 * ID), bytes.subarray(2 * ID)];
  if (!isSameSecret(seal, sealOf(about))) return null;
  return { eventId: idOf(about.subarray(0, ID)), personId: idOf(about.subarray(ID)) };
}

function sealOf(about: Buffer): Buffer {
  return deriveSecret(Buffer.concat([Buffer.from("speaker feedback "), about]));
}

function bytesOf({ eventId, personId }: About): Buffer {
  return Buffer.from(`${eventId}${personId}`.replaceAll("-", ""), "hex");
}

function idOf(bytes: Buffer): string {
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
