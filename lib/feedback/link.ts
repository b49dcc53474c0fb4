import "server-only";
import { absoluteUrl } from "@/lib/platform/env";
import { sealIds, unsealIds } from "@/lib/platform/seals";

type About = { eventId: string; personId: string };

const PURPOSE = "speaker feedback";

/**
 * The link of a speaker to what was said about them. It needs no row, so the organizer can copy the same one again.
 */
export function speakerLink({ eventId, personId }: About): string {
  return absoluteUrl(`/feedback/${sealIds(PURPOSE, [eventId, personId])}`);
}

/** Whom and which event a speaker's link is about; null for what was not made here. */
export function readSpeakerSecret(secret: string): About | null {
  const [eventId, personId] = unsealIds(PURPOSE, secret, 2) ?? [];
  return eventId && personId ? { eventId, personId } : null;
}
