import type { RsvpStatus } from "@/generated/prisma/enums";
import { absoluteUrl } from "@/lib/platform/env";
import type { Mail } from "@/lib/platform/mail";
import { writeLetter } from "@/lib/platform/mail-layout";
import { formatMoment } from "@/lib/platform/time";
import { guestLink } from "./link";

type LinkedRsvp = {
  id: string;
  name: string;
  status: RsvpStatus;
  event: { title: string; startsAt: Date; timeZone: string };
};

const STANDING: Record<RsvpStatus, string> = {
  pending: "waits for the organizers",
  going: "going",
  waitlisted: "on the waitlist",
  declined: "declined",
  cancelled: "cancelled",
};

/** Every link of one address in one mail. */
export function linksMail(kind: string, address: string, rsvps: readonly LinkedRsvp[], community: string): Mail {
  const letter = writeLetter({
    from: community,
    headline: "Your links",
    paragraphs: [
      rsvps.length === 1
        ? "Somebody, most likely you, asked for the link to your RSVP."
        : "Somebody, most likely you, asked for the links to your RSVPs.",
      ...rsvps.map(asParagraph),
    ],
    closing: ["Whoever has a link can see, change and cancel that RSVP, so keep it to yourself."],
    footer: `You get this mail because this address was typed in at ${absoluteUrl("/rsvp/link")}. If that was not you, do nothing.`,
  });
  return { kind, to: { name: rsvps[0]?.name ?? "", address }, subject: `Your links to ${community}`, ...letter };
}

function asParagraph({ id, status, event: { title, startsAt, timeZone } }: LinkedRsvp): string {
  return [title, `${formatMoment(startsAt, timeZone)}, ${STANDING[status]}`, guestLink(id)].join("\n");
}
