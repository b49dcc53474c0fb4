import type { TalkLinkKind } from "@/generated/prisma/enums";
import type { PartToTell, TalkToTell } from "./draft-rules";
import { counted, list, names, numbered, titled } from "./wording";

type Panel = Extract<PartToTell, { kind: "panel" }>;
type Slot = Extract<PartToTell, { kind: "lightning_talks" }>;
type Talk = Exclude<PartToTell, Panel | Slot>;

/** What is told of one part of an evening: who did what, and what lies below to read. Nothing of a break. */
export function partSentences(part: PartToTell): string[] {
  if (part.kind === "panel") return panelSentences(part);
  if (part.kind === "lightning_talks") return slotSentences(part);
  return talkSentences(part);
}

function panelSentences({ title, moderators, panelists, questions }: Panel): string[] {
  return [whoTalked(titled(title), moderators, panelists), ...whatAbout(questions)];
}

function whoTalked(title: string, moderators: string[], panelists: string[]): string {
  if (panelists.length === 0) {
    return moderators.length > 0 ? `${names(moderators)} led the panel ${title}.` : `There was a panel, ${title}.`;
  }
  const voices = names(panelists);
  if (moderators.length > 0) return `${names(moderators)} put the questions to ${voices} on the panel ${title}.`;
  return panelists.length === 1
    ? `${voices} answered questions on the panel ${title}.`
    : `${voices} sat on the panel ${title}.`;
}

function whatAbout(questions: string[]): string[] {
  const [first, ...rest] = questions;
  const last = rest.at(-1);
  if (first === undefined) return [];
  if (last === undefined) return [`It came down to one question, ${titled(first)}, and what was said is below.`];
  if (rest.length === 1) {
    return [`The talk went from ${titled(first)} to ${titled(last)}, and what everybody said is below.`];
  }
  return [
    `It took in ${numbered(questions.length)} questions, from ${titled(first)} to ${titled(last)}, and what everybody said is below.`,
  ];
}

/** More talks than this are named by who gave them. */
const TALKS_NAMED = 6;

function slotSentences({ talks }: Slot): string[] {
  const [only, ...others] = talks;
  if (!only) return [];
  if (others.length === 0)
    return [`There was one lightning talk, ${lightningTalk(only)}.`, ...linksSentence(only.links)];
  const links = linksSentence([...new Set(talks.flatMap((talk) => talk.links))]);
  const speakers = [...new Set(talks.flatMap((talk) => talk.speakers))];
  if (talks.length > TALKS_NAMED && speakers.length > 0) {
    return [`${counted(talks.length, "lightning talk")} came from ${names(speakers)}.`, ...links];
  }
  return [`${counted(talks.length, "lightning talk")} took the stage: ${list(talks.map(lightningTalk))}.`, ...links];
}

function lightningTalk({ title, speakers }: TalkToTell): string {
  return speakers.length > 0 ? `${names(speakers)} on ${titled(title)}` : titled(title);
}

function talkSentences({ kind, title, speakers, links }: Talk): string[] {
  if (kind === "break" || kind === "social") return [];
  return [whoSpoke(kind, titled(title), speakers), ...linksSentence(links)];
}

function whoSpoke(kind: Exclude<Talk["kind"], "break" | "social">, title: string, speakers: string[]): string {
  if (speakers.length === 0) return kind === "sprint" ? `We sprinted: ${title}.` : `There was a ${kind}, ${title}.`;
  const who = names(speakers);
  const sentences = {
    talk: `${who} spoke about ${title}.`,
    keynote: `${who} gave the keynote, ${title}.`,
    workshop: `${who} led the workshop ${title}.`,
    sprint: `${who} led the sprint ${title}.`,
  };
  return sentences[kind];
}

const LINKED: Partial<Record<TalkLinkKind, string>> = {
  slides: "the slides",
  video: "the video",
  repository: "the code",
  article: "an article",
  demo: "a demo",
};

function linksSentence(kinds: readonly TalkLinkKind[]): string[] {
  const found = Object.entries(LINKED).filter(([kind]) => kinds.some((other) => other === kind));
  if (found.length === 0) return [];
  const things = list(found.map(([, words]) => words));
  const isPlural = found.length > 1 || things === "the slides";
  return [`${things.charAt(0).toUpperCase()}${things.slice(1)} ${isPlural ? "are" : "is"} linked below.`];
}
