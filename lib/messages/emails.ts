import type { GuestSegment } from "@/generated/prisma/enums";
import { absoluteUrl } from "@/lib/platform/env";
import type { Mail } from "@/lib/platform/mail";
import type { Guest } from "@/lib/rsvps/emails";
import { guestMail } from "@/lib/rsvps/guest-emails";
import { guestLink } from "@/lib/rsvps/link";
import type { LockedEvent } from "@/lib/rsvps/sql";
import { awayWords } from "./reminder-rules";
import { paragraphsOf } from "./rules";

export function reminderMail(event: LockedEvent, guest: Guest, minutes: number): Mail {
  return {
    ...guestMail("reminder", event, guest, {
      headline: awayWords(minutes),
      paragraphs: [`Hello ${guest.name}, “${event.title}” is near, and a seat is yours.`],
      isGoing: true,
      act: "See or cancel your RSVP",
      closing: ["If you cannot make it, please cancel: somebody else gets your seat."],
      mayEnd: true,
    }),
    onceKey: `reminder ${guest.id} ${event.startsAt.toISOString()} ${minutes}`,
    expiresAt: event.startsAt,
  };
}

type Author = { name: string; replyTo: string | undefined };
type Message = { id: string; segment: GuestSegment; subject: string; body: string };

/** What an organizer wrote, in their own words; an answer goes to them. */
export function messageMail(event: LockedEvent, guest: Guest, message: Message, { name, replyTo }: Author): Mail {
  const { id, segment, subject, body } = message;
  return {
    ...guestMail("message", event, guest, {
      headline: subject,
      subject,
      paragraphs: [...paragraphsOf(body), `${name}, for the organizers`],
      isGoing: segment === "going",
      isOver: segment === "came" || segment === "no_show",
      act: "See your RSVP",
      mayEnd: true,
    }),
    ...(replyTo && { replyTo }),
    onceKey: `message ${id} ${guest.id}`,
  };
}

type Thanks = { recap: { slug: string; title: string }; isSureTheyCame: boolean };

export function thanksMail(event: LockedEvent, guest: Guest, { recap, isSureTheyCame }: Thanks, from: Author): Mail {
  const out = `The recap is out: “${recap.title}”.`;
  return {
    ...guestMail("thanks", event, guest, {
      headline: isSureTheyCame ? "Thank you for coming" : "The recap is out",
      paragraphs: [
        isSureTheyCame
          ? `Hello ${guest.name}, thank you for coming to “${event.title}”. ${out}`
          : `Hello ${guest.name}, you had a seat at “${event.title}”. ${out}`,
      ],
      isOver: true,
      act: { label: "Read the recap", url: absoluteUrl(`/recaps/${recap.slug}`) },
      closing: [`How was it? Tell the organizers, in words or with a number:\n${guestLink(guest.id)}/feedback`],
      mayEnd: true,
    }),
    ...(from.replyTo && { replyTo: from.replyTo }),
    onceKey: `thanks ${guest.id}`,
  };
}
