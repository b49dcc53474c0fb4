import "server-only";
import { absoluteUrl } from "@/lib/platform/env";
import { deriveSecret } from "@/lib/platform/secrets";

type Preview = { id: string; previewMadeAt: Date };

/**
 * The secret in the reviewers' link, made again from the recap: its writers can show it again, and the row holds its
 * hash only. A link that is made anew has another.
 */
export function previewSecret({ id, previewMadeAt }: Preview): string {
  return deriveSecret(`recap-preview ${id} ${previewMadeAt.toISOString()}`).toString("base64url");
}

export function previewUrl(preview: Preview): string {
  return absoluteUrl(`/preview/${previewSecret(preview)}`);
}
