import { deriveSecret, isSameSecret } from "./secrets";

/** Bytes of one id. */
const ID = 16;

/** What the seals in speakers' links are for. */
export const SPEAKER_SEAL = "speaker";

/**
 * Ids with a seal that only this installation can make, for what stands in a link. It tells a link of ours without a
 * look into the database, can be made again, and ends with AUTH_SECRET. `purpose` keeps one kind of link from another.
 */
export function sealIds(purpose: string, ids: readonly string[]): string {
  const bytes = Buffer.from(ids.join("").replaceAll("-", ""), "hex");
  return Buffer.concat([bytes, sealOf(purpose, bytes)]).toString("base64url");
}

/** The ids under a seal of ours, as many as there should be; null for what was not made here. */
export function unsealIds(purpose: string, sealed: string, count: number): string[] | null {
  const bytes = Buffer.from(sealed, "base64url");
  if (bytes.toString("base64url") !== sealed) return null;
  const [about, seal] = [bytes.subarray(0, count * ID), bytes.subarray(count * ID)];
  if (!isSameSecret(seal, sealOf(purpose, about))) return null;
  return Array.from({ length: count }, (_, at) => idOf(about.subarray(at * ID, (at + 1) * ID)));
}

function sealOf(purpose: string, about: Buffer): Buffer {
  return deriveSecret(Buffer.concat([Buffer.from(`${purpose} `), about]));
}

function idOf(bytes: Buffer): string {
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
