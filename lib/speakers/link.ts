import "server-only";
import { absoluteUrl } from "@/lib/platform/env";
import { SPEAKER_SEAL, sealIds } from "@/lib/platform/seals";
import { hashSecret } from "@/lib/platform/secrets";
import { speakerPath } from "./rules";

/**
 * The secret in a speaker's link, made again from its row: every mail carries the same one, and the row holds its hash
 * only. Its seal lets the front take a photo from whoever has it, and from nobody else.
 */
export function speakerSecret(linkId: string): string {
  return sealIds(SPEAKER_SEAL, [linkId]);
}

export function speakerSecretHash(linkId: string): string {
  return hashSecret(speakerSecret(linkId));
}

/** The whole address of a speaker's own page. */
export function speakerUrl(linkId: string): string {
  return absoluteUrl(speakerPath(speakerSecret(linkId)));
}
