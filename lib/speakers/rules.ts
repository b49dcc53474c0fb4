import type { TalkLinkKind } from "@/generated/prisma/enums";
import { DAY } from "@/lib/platform/durations";

/** How long after the end missing slides are asked for, and when nobody would remember the evening any more. */
export const NUDGE_AFTER = DAY;
export const NUDGE_UNTIL = 14 * DAY;

/** A speaker's own page. */
export function speakerPath(secret: string): string {
  return `/speaker/${encodeURIComponent(secret)}`;
}

/** The same, saying what was saved. Each time another address, so that its forms begin anew with what is kept. */
export function donePath(secret: string, done: "profile" | "talk" | "recording", now: Date): string {
  return `${speakerPath(secret)}?done=${done}&at=${now.getTime()}`;
}

export type OwnTalkView = {
  /** Of the agenda item, or of the lightning talk. */
  id: string;
  title: string;
  abstract: string;
  isLightning: boolean;
  links: { kind: TalkLinkKind; url: string; label: string }[];
};

type Told = {
  bio: string;
  hasPhoto: boolean;
  mayRecord: boolean | null;
  talks: readonly Pick<OwnTalkView, "title" | "abstract" | "isLightning" | "links">[];
};

/**
 * Whether readers look for this talk in vain: a talk has slides, and five minutes on stage at least something to look
 * at.
 */
export function lacksSlides({ isLightning, links }: Pick<OwnTalkView, "isLightning" | "links">): boolean {
  return isLightning ? links.length === 0 : !links.some(({ kind }) => kind === "slides");
}

/** What is missing of somebody on stage, in words. Slides only once it is over: nobody has them before. */
export function missingOf({ bio, hasPhoto, mayRecord, talks }: Told, isOver: boolean): string[] {
  const name = (title: string) => (talks.length > 1 ? ` of “${title}”` : "");
  return [
    ...(bio === "" ? ["bio"] : []),
    ...(hasPhoto ? [] : ["photo"]),
    ...(mayRecord === null ? ["answer about recording"] : []),
    ...talks.filter(({ abstract }) => abstract === "").map(({ title }) => `abstract${name(title)}`),
    ...(isOver ? talks.filter(lacksSlides).map(({ title }) => `slides${name(title)}`) : []),
  ];
}

/** What an organizer reads about whether a speaker may be recorded. */
export function recordingLine(mayRecord: boolean | null): string {
  if (mayRecord === null) return "Recording: not asked yet, or no answer";
  return mayRecord ? "May be recorded" : "Must not be recorded";
}
