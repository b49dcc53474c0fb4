import { absoluteUrl } from "@/lib/platform/env";
import type { Mail } from "@/lib/platform/mail";
import { type Letter, writeLetter } from "@/lib/platform/mail-layout";
import { type EventInMail, eventFacts, type SpeakerInMail, speakerMail } from "@/lib/speakers/emails";
import { proposalUrl } from "./link";

export type ProposalInMail = { id: string; name: string; emailKey: string; title: string };

/** Says that a talk arrived, to whoever has the address: with the link that proves it is theirs. */
export function receivedMail(event: EventInMail, proposal: ProposalInMail): Mail {
  return proposalMail("proposal-received", event, proposal, {
    headline: "The organizers have your talk",
    paragraphs: [
      `Hello ${proposal.name},`,
      `thank you for offering “${proposal.title}” to “${event.title}”. The organizers read every talk, and a mail says what they decide. Until then you can change it, or withdraw it.`,
    ],
    act: "See or change your talk",
    closing: ["If that was not you, do nothing: nothing is published unless the organizers accept it."],
  });
}

/** Says that a talk is on the programme, with the link to its speaker's own page. */
export function acceptedMail(event: EventInMail, speaker: SpeakerInMail, title: string): Mail {
  return speakerMail("proposal-accepted", event, speaker, {
    headline: "Your talk is on the programme",
    paragraphs: [
      `Hello ${speaker.name},`,
      `the organizers of “${event.title}” look forward to your talk “${title}”.`,
      "Your own page takes what guests want to know: a few lines about you, a photo, what the talk is about, and whether you may be recorded. It stays open for your slides.",
    ],
    act: "Fill in your page",
    closing: ["If you cannot come after all, please answer the organizers soon."],
  });
}

export function declinedMail(event: EventInMail, proposal: ProposalInMail): Mail {
  return proposalMail("proposal-declined", event, proposal, {
    headline: "Not this time",
    paragraphs: [
      `Hello ${proposal.name},`,
      `thank you for offering “${proposal.title}” to “${event.title}”. The organizers could not find a place for it on this programme.`,
    ],
    closing: ["Please offer a talk again: another evening has another programme."],
  });
}

export function reconsideredMail(event: EventInMail, proposal: ProposalInMail): Mail {
  return proposalMail("proposal-reconsidered", event, proposal, {
    headline: "Your talk is being considered again",
    paragraphs: [
      `Hello ${proposal.name},`,
      `a mail told you that there is no place for “${proposal.title}” at “${event.title}”. The organizers took that back: they are considering it again, and a mail says what they decide.`,
    ],
    act: "See or change your talk",
  });
}

export function movedMail(from: { title: string }, event: EventInMail, proposal: ProposalInMail): Mail {
  return proposalMail("proposal-moved", event, proposal, {
    headline: "Your talk is offered to another meetup",
    paragraphs: [
      `Hello ${proposal.name},`,
      `the organizers of “${from.title}” would rather have “${proposal.title}” at “${event.title}”. Nothing is decided yet: a mail says so when it is.`,
    ],
    act: "See or change your talk",
    closing: ["If you cannot come then, withdraw it on the same page."],
  });
}

type Words = Omit<Letter, "act" | "footer" | "about"> & { headline: string; act?: string };

function proposalMail(kind: string, event: EventInMail, proposal: ProposalInMail, { act, ...told }: Words): Mail {
  const letter = writeLetter({
    ...told,
    about: { title: event.title, facts: eventFacts(event) },
    ...(act && { act: { label: act, url: proposalUrl(proposal.id) } }),
    footer: "You get this mail because this address was given with a talk. Keep its link to yourself.",
  });
  const to = { name: proposal.name, address: proposal.emailKey };
  return { kind, to, subject: `${told.headline}: ${event.title}`, ...letter, eventId: event.id };
}

/** How many titles a mail to the organizers names. */
const TITLES = 10;

/** Tells one organizer of the talks that wait for a decision. Who offers them is for the page to say. */
export function waitingMail(
  event: EventInMail,
  organizer: { name: string; address: string },
  titles: readonly string[],
): Mail {
  const count = titles.length === 1 ? "1 talk waits" : `${titles.length} talks wait`;
  const named = titles.slice(0, TITLES).map((title) => `“${title}”`);
  const others = titles.length - named.length;
  const letter = writeLetter({
    headline: `${count} for a decision`,
    paragraphs: [
      `Hello ${organizer.name},`,
      `these are offered to “${event.title}” and not decided yet:`,
      [...named, ...(others > 0 ? [`and ${others} more`] : [])].join("\n"),
    ],
    act: { label: "Read and decide", url: absoluteUrl(`/organize/events/${event.id}/proposals`) },
    footer:
      "You get this mail because you organize a chapter that hosts the event. What arrives within an hour is told in one mail.",
  });
  return {
    kind: "proposals-waiting",
    to: organizer,
    subject: `${count} for a decision: ${event.title}`,
    ...letter,
    eventId: event.id,
  };
}
