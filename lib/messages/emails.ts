import type { Mail } from "@/lib/platform/mail";
import type { Guest } from "@/lib/rsvps/emails";
import { guestMail } from "@/lib/rsvps/guest-emails";
import type { LockedEvent } from "@/lib/rsvps/sql";
import { awayWords } from "./reminder-rules";

export function reminderMail(event: LockedEvent, guest: Guest, minutes: number): Mail {
  return {
    ...guestMail("reminder", event, guest, {
      headline: awayWords(minutes),
      paragraphs: [`Hello ${guest.name}, ${event.title} is near, and a seat is yours.`],
      isGoing: true,
      act: "See or cancel your RSVP",
      closing: ["If you cannot make it, please cancel: somebody else gets your seat."],
      mayEnd: true,
    }),
    onceKey: `reminder ${guest.id} ${event.startsAt.toISOString()} ${minutes}`,
    expiresAt: event.startsAt,
  };
}
