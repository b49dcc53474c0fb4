import "server-only";
import { absoluteUrl } from "@/lib/platform/env";
import { deriveSecret, hashSecret } from "@/lib/platform/secrets";
import { entryPath } from "./sign-up-rules";

/** The secret in a speaker's own link, made again from their entry's id: each mail carries the same. */
function entrySecret(entryId: string): string {
  return deriveSecret(`lightning talk ${entryId}`).toString("base64url");
}

export function entrySecretHash(entryId: string): string {
  return hashSecret(entrySecret(entryId));
}

export function entryUrl(entryId: string): string {
  return absoluteUrl(entryPath(entrySecret(entryId)));
}
