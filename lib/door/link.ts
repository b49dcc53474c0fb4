import "server-only";
import { absoluteUrl } from "@/lib/platform/env";
import { deriveSecret, hashSecret } from "@/lib/platform/secrets";

/**
 * The secret in a door link, made again from its row's id: the organizer can show it again, and the row holds its hash
 * only.
 */
function doorSecret(doorLinkId: string): string {
  return deriveSecret(`door ${doorLinkId}`).toString("base64url");
}

export function doorSecretHash(doorLinkId: string): string {
  return hashSecret(doorSecret(doorLinkId));
}

export function doorPath(doorLinkId: string): string {
  return `/door/${doorSecret(doorLinkId)}`;
}

export function doorLink(doorLinkId: string): string {
  return absoluteUrl(doorPath(doorLinkId));
}
