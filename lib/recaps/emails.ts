import { absoluteUrl } from "@/lib/platform/env";
import type { Mail } from "@/lib/platform/mail";
import { writeLetter } from "@/lib/platform/mail-layout";
import { type Completeness, completenessOf } from "./completeness-rules";

/** A mail is no place for more. */
const GAPS_NAMED = 10;

type Reminded = {
  to: { id: string; name: string | null; email: string };
  community: string;
  event: { id: string; title: string };
  isBegun: boolean;
  completeness: Completeness | undefined;
};

/** Asks an organizer, once, for the recap of an evening, with what is still missing for it. */
export function recapReminderMail({ to, community, event, isBegun, completeness }: Reminded): Mail {
  const { groups, line } = completeness ?? completenessOf([]);
  const gaps = groups.flatMap((group) => group.gaps).map(({ sentence }) => `- ${sentence}`);
  const named =
    gaps.length > GAPS_NAMED ? [...gaps.slice(0, GAPS_NAMED), `- and ${gaps.length - GAPS_NAMED} more`] : gaps;
  const url = absoluteUrl(`/organize/events/${event.id}/recap`);
  const letter = writeLetter({
    from: community,
    headline: "The recap is still to come",
    paragraphs: [
      `Hello ${to.name ?? "there"}, “${event.title}” is over, and ${isBegun ? "its recap is a draft" : "nobody has begun its recap"}. One button drafts it from what was recorded; you add what only you know.`,
      ...(line === null ? [] : [`${line}.`, named.join("\n")]),
    ],
    act: { label: isBegun ? "Finish the recap" : "Draft the recap", url },
    footer: "You get this mail once for an event that your chapter hosts.",
  });
  return {
    kind: "recap-reminder",
    to: { address: to.email, ...(to.name && { name: to.name }) },
    subject: `The recap of “${event.title}”`,
    ...letter,
    eventId: event.id,
    onceKey: `recap-reminder ${event.id} ${to.id}`,
  };
}
