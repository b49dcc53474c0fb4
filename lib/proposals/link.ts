import "server-only";
import { absoluteUrl } from "@/lib/platform/env";
import { deriveSecret, hashSecret } from "@/lib/platform/secrets";
import { proposalPath } from "./rules";

/** The secret in the link of whoever offered a talk, made again from its id: each mail carries the same. */
export function proposalSecret(proposalId: string): string {
  return deriveSecret(`proposal ${proposalId}`).toString("base64url");
}

export function proposalSecretHash(proposalId: string): string {
  return hashSecret(proposalSecret(proposalId));
}

export function proposalUrl(proposalId: string): string {
  return absoluteUrl(proposalPath(proposalSecret(proposalId)));
}
