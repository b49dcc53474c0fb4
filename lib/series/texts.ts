import type { Texts } from "@/lib/platform/fingerprint";

/** What an organizer reads of a series before they describe it anew. */
export function seriesTexts({ name, description }: { name: string; description: string }): Texts {
  return { Name: name, Description: description };
}
