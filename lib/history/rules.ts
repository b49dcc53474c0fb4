import { DAY } from "@/lib/platform/durations";
import { changedSince, fingerprintOf, type Texts } from "@/lib/platform/fingerprint";
import { oneLine } from "@/lib/platform/typed-text";

/** What a sentence may need beside the thing itself. It names records and organizers, never a guest. */
export type Details = {
  /** What of it was changed, by the words it stands under, or what it was set to. */
  fields?: string[];
  /** A second thing that is named: the panel of a question, the chapter that was asked. */
  other?: string;
  /** How many, where one record stands for several. */
  count?: number;
};

type Told = { it: string; other: string; parts: string; count: number };
type Sentence = (told: Told) => string;

/** What is said of each act, after the name of whoever did it. `it` and `other` stand in quotation marks already. */
const SENTENCES = {
  "event.created": ({ it }) => `planned ${it}`,
  "event.copied": ({ it, other }) => `planned ${it} after ${other}`,
  "event.edited": ({ it, parts }) => `changed ${it}: ${parts}`,
  "event.published": ({ it }) => `announced ${it}`,
  "event.unpublished": ({ it }) => `took ${it} back to a draft`,
  "event.cancelled": ({ it }) => `cancelled ${it}`,
  "event.deleted": ({ it }) => `deleted the draft ${it}`,
  "host.asked": ({ it, other }) => `asked ${it} to host ${other} along`,
  "host.withdrawn": ({ it, other }) => `no longer asks ${it} to host ${other} along`,
  "host.accepted": ({ it, other }) => `said yes for ${it} to hosting ${other} along`,
  "host.declined": ({ it, other }) => `said no for ${it} to hosting ${other} along`,
  "host.removed": ({ it, other }) => `took ${it} off the hosts of ${other}`,
  "venue.corrected": ({ it }) => `corrected the venue ${it}`,
  "series.described": ({ it }) => `described the series ${it}`,

  "item.added": ({ it }) => `put ${it} on the agenda`,
  "item.edited": ({ it, parts }) => `changed ${it} on the agenda: ${parts}`,
  "item.moved": ({ it }) => `moved ${it} on the agenda`,
  "track.added": ({ it }) => `added the track ${it}`,
  "track.renamed": ({ it, other }) => `renamed the track ${it} to ${other}`,
  "track.removed": ({ it }) => `gave up the track ${it}`,
  "item.removed": ({ it }) => `took ${it} off the agenda`,

  "panelist.added": ({ it, other }) => `seated ${it} on the panel ${other}`,
  "panelist.edited": ({ it, other }) => `changed the seat of ${it} on the panel ${other}`,
  "panelist.moved": ({ it, other }) => `moved ${it} on the panel ${other}`,
  "panelist.removed": ({ it, other }) => `took ${it} off the panel ${other}`,
  "question.added": ({ it, other }) => `added the question ${it} to the panel ${other}`,
  "question.edited": ({ it, other }) => `reworded the question ${it} of the panel ${other}`,
  "question.moved": ({ it, other }) => `moved the question ${it} on the panel ${other}`,
  "question.removed": ({ it, other }) => `removed the question ${it} from the panel ${other}`,
  "answers.edited": ({ it, other }) => `wrote the answers to ${it} on the panel ${other}`,
  "answers.from-notes": ({ it }) => `made answers of the notes on the panel ${it}`,

  "talk.edited": ({ it }) => `changed the talk ${it}`,
  "lightning-talk.added": ({ it }) => `added the lightning talk ${it}`,
  "lightning-talk.edited": ({ it }) => `changed the lightning talk ${it}`,
  "lightning-talk.moved": ({ it }) => `moved the lightning talk ${it}`,
  "lightning-talk.removed": ({ it }) => `removed the lightning talk ${it}`,
  "lightning-sign-up.set": ({ it, parts }) => `set ${parts} of the sign-up for ${it}`,
  "lightning-sign-up.opened": ({ it }) => `opened the sign-up for ${it}`,
  "lightning-sign-up.closed": ({ it }) => `closed the sign-up for ${it}`,
  "lightning-entry.put-in": ({ it, other }) => `gave ${it} a turn in ${other}`,
  "lightning-entry.taken-out": ({ it, other }) => `took ${it} out of the queue of ${other}`,
  "lightning-entry.declined": ({ it, count }) => `declined ${several(count, "lightning talk")} offered for ${it}`,

  "guest-question.added": ({ it }) => `asked guests a new question, ${it}`,
  "guest-question.edited": ({ it }) => `changed the question ${it} to guests`,
  "guest-question.moved": ({ it }) => `moved the question ${it} to guests`,
  "guest-question.retired": ({ it }) => `stopped asking guests ${it}`,
  "guest-question.revived": ({ it }) => `asks guests ${it} again`,
  "guest-question.removed": ({ it }) => `removed the question ${it} to guests`,
  "consents.chosen": ({ it }) => `chose what guests of ${it} consent to`,
  "rsvp.accepted": ({ count }) => `accepted ${several(count, "request")}`,
  "rsvp.declined": ({ count }) => `declined ${several(count, "request")}`,
  "rsvp.removed": ({ count }) => `removed ${several(count, "guest")}`,
  "head-count.set": ({ parts }) => `set the head count: ${parts}`,
  "no-shows.marked": ({ count }) => `marked ${several(count, "guest")} as not there`,
  "volunteer-link.made": ({ it }) => `made the volunteers’ link ${it}`,
  "volunteer-link.revoked": ({ it }) => `closed the volunteers’ link ${it}`,
  "message.sent": ({ it }) => `wrote ${it} to the guests`,
  "thanks.sent": () => "thanked those who came",
  "call.opened": ({ it }) => `opened the call for talks of ${it}`,
  "call.edited": ({ it }) => `changed the call for talks of ${it}`,
  "call.closed": ({ it }) => `closed the call for talks of ${it}`,
  "proposal.accepted": ({ it }) => `accepted the talk ${it}`,
  "proposal.declined": ({ it }) => `declined the talk ${it}`,
  "proposal.reconsidered": ({ it }) => `put the declined talk ${it} back on the list`,
  "proposal.moved": ({ it, other }) => `moved the talk ${it} to ${other}`,
  "speaker-link.sent": ({ it }) => `mailed ${it} the link to their own page`,
  "speaker-link.revoked": ({ it }) => `took the link of ${it} back`,
  "speaker.told": ({ it, parts }) => `gave ${parts} for ${it}`,
  "speaker.mailed": ({ it }) => `mailed ${it} the link to their feedback`,

  "picture.added": ({ it, count }) => `added ${several(count, "picture")} of ${it}`,
  "picture.edited": ({ it }) => `described the picture ${it}`,
  "picture.moved": ({ it }) => `moved the picture ${it}`,
  "picture.removed": ({ it }) => `removed the picture ${it}`,

  "recap.edited": ({ it }) => `wrote on the recap ${it}`,
  "recap.drafted": ({ it }) => `drafted the recap ${it} from what was recorded`,
  "recap.restored": ({ it }) => `put earlier words back into the recap ${it}`,
  "recap.scheduled": ({ it, parts }) => `set the recap ${it} to be published on ${parts}`,
  "recap.unscheduled": ({ it }) => `keeps the recap ${it} from being published by itself`,
  "recap.shared": ({ it }) => `made a preview link to the recap ${it}`,
  "recap.unshared": ({ it }) => `closed the preview link to the recap ${it}`,
  "recap.published": ({ it }) => `published the recap ${it}`,
  "recap.unpublished": ({ it }) => `took the recap ${it} back to a draft`,

  "page.claimed": ({ it }) => `claimed the page of ${it}`,
  "page.given-back": ({ it }) => `gave the page of ${it} back`,
  "claim.accepted": ({ it }) => `gave the page of ${it} to whoever claimed it`,
  "claim.declined": ({ it }) => `declined a claim of the page of ${it}`,

  "chapter.created": ({ it }) => `added the chapter ${it}`,
  "chapter.edited": ({ it, parts }) => `changed the chapter ${it}: ${parts}`,
  "organizer.invited": ({ it, parts }) => `invited ${it} as ${parts}`,
  "organizer.joined": ({ parts }) => `joined as ${parts}`,
  "organizer.role-changed": ({ it, parts }) => `made ${it} ${parts}`,
  "organizer.removed": ({ it }) => `removed ${it} from those who organize`,
  "owner.made": ({ it }) => `made ${it} an owner`,
  "owner.ended": ({ it }) => `made ${it} an owner no longer`,
  "volunteer.invited": ({ it, parts }) => `asked ${it} to help as ${parts}`,
  "volunteer.removed": ({ it }) => `took ${it} off the volunteers`,
  "invitation.withdrawn": ({ it }) => `took the invitation of ${it} back`,

  "person.edited": ({ it, parts }) => `changed the page of ${it}: ${parts}`,
  "person.merged": ({ it, other }) => `joined the page of ${it} with that of ${other}`,
  "person.parted": ({ it, other }) => `parted the page of ${it} from that of ${other} again`,
  "person.told-apart": ({ it, other }) => `said that ${it} and ${other} are two people`,
  "person.hidden": ({ it }) => `hid ${it} from readers`,
  "person.shown": ({ it }) => `shows ${it} to readers again`,
  "person.linked": ({ it, other }) => `said that ${it} is the organizer ${other}`,
  "person.unlinked": ({ it }) => `said that ${it} organizes nothing here`,
  "community.edited": ({ parts }) => `changed the community’s settings: ${parts}`,
  "community.begun": ({ it }) => `removed the demonstration and began ${it}`,
  "retention.set": ({ parts }) => `set how long guests are kept: ${parts}`,
  "removal.undone": ({ it }) => `put ${it} back`,
  "mail.resent": ({ it }) => `sent the mail ${it} once more`,
} satisfies Record<string, Sentence>;

export type Act = keyof typeof SENTENCES;

export const ACTS = Object.keys(SENTENCES) as Act[];

/** How long what was deleted can be put back. */
export const UNDO_DAYS = 30;

/** Whether what was deleted then can still be put back. */
export function isUndoable(removedAt: Date, now: Date): boolean {
  return removedAt.getTime() > now.getTime() - UNDO_DAYS * DAY;
}

const LONGEST_NAME = 120;
const inOrder = new Intl.ListFormat("en-GB");

export type Recorded = { act: string; actorName: string; subject: string; details: Details };

/** What happened, as one reads it: "Asha announced “Summer evening”." */
export function sentenceOf({ act, actorName, subject, details }: Recorded): string {
  const fields = details.fields?.map(oneLine) ?? [];
  const told = {
    it: quoted(subject),
    other: quoted(details.other ?? ""),
    parts: fields.length > 0 ? inOrder.format(fields) : "something",
    count: details.count ?? 1,
  };
  const who = oneLine(actorName) || "Somebody";
  return isAct(act) ? `${who} ${SENTENCES[act](told)}.` : `${who} changed ${told.it}.`;
}

/** An act of an older or a newer Hallway has no sentence here. */
function isAct(act: string): act is Act {
  return Object.hasOwn(SENTENCES, act);
}

/** What somebody typed, within one of our sentences: on one line, no longer than the sentence bears. */
function quoted(name: string): string {
  const line = oneLine(name);
  const letters = [...line];
  return `“${letters.length > LONGEST_NAME ? `${letters.slice(0, LONGEST_NAME - 1).join("")}…` : line}”`;
}

function several(count: number, noun: string): string {
  return count === 1 ? `a ${noun}` : `${count} ${noun}s`;
}

/** Two records of one act become one: all the parts that were changed, and how many in all. */
export function joinedDetails(earlier: Details, later: Details): Details {
  const fields = [...new Set([...(earlier.fields ?? []), ...(later.fields ?? [])])];
  const count = earlier.count !== undefined && later.count !== undefined ? earlier.count + later.count : undefined;
  return { ...later, ...(fields.length > 0 && { fields }), ...(count !== undefined && { count }) };
}

/** What of a thing was changed: the words that its changed texts stand under, as they run in a sentence. */
export function changedParts(before: Texts, after: Texts): string[] {
  return Object.keys(changedSince(fingerprintOf(before), after)).map((name) =>
    /^\p{Lu}\p{Lu}/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1),
  );
}

/** The words for those parts whose values are no longer the same. */
export function changedFields<Values extends Record<string, unknown>>(
  words: Partial<Record<keyof Values, string>>,
  before: Values,
  after: Values,
): string[] {
  const changed = Object.keys(words).filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
  return [...new Set(changed.flatMap((name) => words[name] ?? []))];
}
