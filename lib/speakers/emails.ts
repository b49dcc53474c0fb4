import type { EventStatus } from "@/generated/prisma/enums";
import { absoluteUrl } from "@/lib/platform/env";
import type { Mail } from "@/lib/platform/mail";
import { type Fact, type Letter, writeLetter } from "@/lib/platform/mail-layout";
import { formatMoment, zoneLabel } from "@/lib/platform/time";
import { speakerUrl } from "./link";

export type EventInMail = {
  id: string;
  slug: string;
  title: string;
  status: EventStatus;
  startsAt: Date;
  timeZone: string;
};
export type SpeakerInMail = { linkId: string; name: string; address: string };

type Words = Pick<Letter, "headline" | "paragraphs" | "closing"> & { act: string };

/** Tells somebody who is on the programme of the page on which they say what there is to say of them. */
export function speakerLinkMail(event: EventInMail, speaker: SpeakerInMail): Mail {
  return speakerMail("speaker-link", event, speaker, {
    headline: "You are on the programme",
    paragraphs: [
      `Hello ${speaker.name},`,
      `you are on the programme of “${event.title}”. Guests want to know who you are: your own page takes a few lines about you, a photo, what your part is about, and whether you may be recorded.`,
    ],
    act: "Fill in your page",
    closing: ["You need no account. The page stays open, so slides can follow later."],
  });
}

/** Asks once for the slides that readers look for. */
export function slidesMail(event: EventInMail, speaker: SpeakerInMail, titles: readonly string[]): Mail {
  const told = titles.map((title) => `“${title}”`).join(" and ");
  return speakerMail("speaker-slides", event, speaker, {
    headline: "Where can your slides be found?",
    paragraphs: [
      `Hello ${speaker.name},`,
      `thank you for being on stage at “${event.title}”. Whoever was there, or was not, now looks for what you showed: ${told} has no link to slides yet.`,
    ],
    act: "Add the link",
    closing: ["If there is nothing to share, do nothing. This is asked once."],
  });
}

/** A mail with the link to a speaker's own page in it. */
export function speakerMail(kind: string, event: EventInMail, speaker: SpeakerInMail, words: Words): Mail {
  const { act, ...told } = words;
  const letter = writeLetter({
    ...told,
    about: { title: event.title, facts: eventFacts(event) },
    act: { label: act, url: speakerUrl(speaker.linkId) },
    footer:
      "The organizers of the event sent you this link. Whoever has it can change what stands there: keep it to yourself.",
  });
  return {
    kind,
    to: { name: speaker.name, address: speaker.address },
    subject: `${told.headline}: ${event.title}`,
    ...letter,
    eventId: event.id,
  };
}

/** When it is, and where guests read of it. A draft has no page yet. */
export function eventFacts({ status, startsAt, timeZone, slug }: EventInMail): Fact[] {
  const url = absoluteUrl(`/events/${slug}`);
  const when = { term: "When", detail: `${formatMoment(startsAt, timeZone)} (${zoneLabel(startsAt, timeZone)})` };
  return status === "draft" ? [when] : [when, { term: "Page", detail: url, url }];
}
