import type { GuestSegment } from "@/generated/prisma/enums";

/** Whom a message may be for, in the order they are offered. */
export const SEGMENTS: readonly { value: GuestSegment; label: string }[] = [
  { value: "going", label: "Guests with a seat" },
  { value: "waitlisted", label: "The waitlist" },
  { value: "came", label: "Guests who came" },
  { value: "no_show", label: "Guests who did not come" },
];

export function segmentLabel(segment: GuestSegment): string {
  return SEGMENTS.find(({ value }) => value === segment)?.label ?? segment;
}

export type Reach = { recipients: number; leftOut: number };

/** "12 guests get it. 1 wants no messages and is left out." */
export function reachSentence({ recipients, leftOut }: Reach): string {
  const got =
    recipients === 0 ? "Nobody gets it." : recipients === 1 ? "1 guest gets it." : `${recipients} guests get it.`;
  if (leftOut === 0) return got;
  return `${got} ${leftOut === 1 ? "1 wants no messages and is" : `${leftOut} want no messages and are`} left out.`;
}

/** Paragraphs of a typed text: an empty line parts them. */
export function paragraphsOf(body: string): string[] {
  return body.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== "");
}
