import "server-only";
import { absoluteUrl } from "@/lib/platform/env";
import type { Mail } from "@/lib/platform/mail";
import { writeLetter } from "@/lib/platform/mail-layout";
import { formatDate, formatTimeRange, zoneLabel } from "@/lib/platform/time";
import { entryUrl } from "./entry-link";
import { minutesLabel, queuePath, type Standing, standingWords } from "./sign-up-rules";

export type EntryForMail = { id: string; name: string; emailKey: string; title: string };

/** What a mail says about the slot. */
export type SlotForMail = {
  slot: string;
  minutesEach: number;
  community: string;
  event: { id: string; slug: string; title: string; startsAt: Date; endsAt: Date; timeZone: string };
};

/** Thanks for signing up, with where they stand and their own link. */
export function signedUpMail(slot: SlotForMail, entry: EntryForMail, standing: Standing): Mail {
  const { headline, detail } = standingWords(standing, slot.minutesEach);
  return entryMail("lightning-signed-up", slot, entry, {
    headline,
    paragraphs: [`Hello ${entry.name}, thank you for offering “${entry.title}” as a lightning talk.`, detail],
    act: "See your place, change or withdraw your talk",
    closing: ["If you cannot make it, please withdraw: somebody else gets the turn."],
  });
}

/** A place came free, or the organizers gave one. */
export function movedUpMail(slot: SlotForMail, entry: EntryForMail): Mail {
  return entryMail("lightning-moved-up", slot, entry, {
    headline: "You have a turn",
    paragraphs: [
      `Hello ${entry.name}, your lightning talk “${entry.title}” is in the queue now. You have ${minutesLabel(slot.minutesEach)}.`,
    ],
    act: "See your place, change or withdraw your talk",
    closing: ["If you cannot make it any more, please withdraw: somebody else gets the turn."],
  });
}

/** The organizers took it out of the queue again, or decided against it. */
export function takenOutMail(slot: SlotForMail, entry: EntryForMail): Mail {
  return entryMail("lightning-taken-out", slot, entry, {
    headline: "Your turn is open again",
    paragraphs: [
      `Hello ${entry.name}, the organizers took your lightning talk “${entry.title}” out of the queue for now. A mail says when you have a turn.`,
    ],
    act: "See where you stand, change or withdraw your talk",
  });
}

export function declinedMail(slot: SlotForMail, entry: EntryForMail): Mail {
  return entryMail("lightning-declined", slot, entry, {
    headline: "No turn this time",
    paragraphs: [
      `Hello ${entry.name}, thank you for offering “${entry.title}”. The organizers have no turn for it this time.`,
    ],
    closing: ["You need to do nothing. We hope to hear you at another event."],
  });
}

type Words = { headline: string; paragraphs: string[]; act?: string; closing?: string[] };

function entryMail(kind: string, { slot, event, community }: SlotForMail, entry: EntryForMail, words: Words): Mail {
  const { act, ...said } = words;
  const page = absoluteUrl(queuePath(event.slug));
  const time = formatTimeRange(event.startsAt, event.endsAt, event.timeZone);
  const when = `${formatDate(event.startsAt, event.timeZone)}, ${time} (${zoneLabel(event.startsAt, event.timeZone)})`;
  const letter = writeLetter({
    from: community,
    ...said,
    about: {
      title: event.title,
      facts: [
        { term: "Slot", detail: slot },
        { term: "When", detail: when },
        { term: "Queue", detail: page, url: page },
      ],
    },
    ...(act && { act: { label: act, url: entryUrl(entry.id) } }),
    footer: `You get this mail because this address was given for a lightning talk at ${community}.`,
  });
  return {
    kind,
    to: { name: entry.name, address: entry.emailKey },
    subject: `${words.headline}: ${event.title}`,
    ...letter,
    eventId: event.id,
  };
}
