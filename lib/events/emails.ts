import { absoluteUrl } from "@/lib/platform/env";
import type { Mail } from "@/lib/platform/mail";
import { writeLetter } from "@/lib/platform/mail-layout";

type Hosting = {
  to: { name: string | null; email: string };
  community: string;
  event: { id: string; title: string };
  chapter: string;
};

/** Asks an organizer whether their chapter hosts an event along. */
export function hostAskedMail({ to, community, event, chapter, askedBy }: Hosting & { askedBy: string }): Mail {
  const letter = writeLetter({
    from: community,
    headline: "Host it together?",
    paragraphs: [
      `${askedBy} asks whether ${chapter} hosts “${event.title}” along.`,
      "With a yes both chapters change the event and see its guests, and it stands on the pages of both.",
    ],
    act: { label: "Answer", url: absoluteUrl("/organize#asked") },
    footer: "You get this because you organize the chapter. Another of its organizers may have answered already.",
  });
  return { kind: "host-asked", ...addressed(to), subject: `Host “${event.title}” together?`, ...letter };
}

/** Tells whoever asked what the other chapter said. */
export function hostAnsweredMail({
  to,
  community,
  event,
  chapter,
  isAccepted,
}: Hosting & { isAccepted: boolean }): Mail {
  const letter = writeLetter({
    from: community,
    headline: isAccepted ? "You host it together" : "They do not host along",
    paragraphs: [
      isAccepted
        ? `${chapter} hosts “${event.title}” with you. Its organizers change it as you do.`
        : `${chapter} does not host “${event.title}” along. Nothing about the event has changed.`,
    ],
    act: { label: "See who hosts", url: absoluteUrl(`/organize/events/${event.id}/hosts`) },
    footer: "You get this because you asked.",
  });
  const says = isAccepted ? "hosts" : "does not host";
  return { kind: "host-answered", ...addressed(to), subject: `${chapter} ${says} “${event.title}” along`, ...letter };
}

function addressed({ name, email }: Hosting["to"]): Pick<Mail, "to"> {
  return { to: { address: email, ...(name && { name }) } };
}
