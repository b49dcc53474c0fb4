import type { AgendaItemKind, Attendability, EventKind, EventStatus, TalkLinkKind } from "@/generated/prisma/enums";
import type { AttendanceFacts } from "@/lib/attendance/rules";
import { formatDate } from "@/lib/platform/time";
import { attendanceSentences, openingSentences, runUpSentence, thanksSentence } from "./evening-sentences";
import { partSentences } from "./part-sentences";
import type { Passage } from "./passage-rules";
import { counted, list } from "./wording";

/** What was recorded of an evening, as far as its story tells it. */
export type EveningToTell = {
  event: {
    title: string;
    summary: string;
    kind: EventKind;
    status: EventStatus;
    startsAt: Date;
    endsAt: Date;
    timeZone: string;
    attendability: Attendability;
    edition: number | null;
    venue: { name: string; city: string } | null;
    series: { name: string } | null;
    hosts: string[];
  };
  /** Null where the event keeps its numbers to itself. */
  attendance: AttendanceFacts | null;
  parts: PartToTell[];
  /** Pictures that a reader sees beside the story. */
  pictures: number;
  runUp: { name: string; days: string | null } | null;
};

export type TalkToTell = { title: string; speakers: string[]; links: TalkLinkKind[] };

export type PartToTell = { id: string; title: string } & (
  | {
      kind: "panel";
      moderators: string[];
      panelists: string[] /** Those that somebody answered. */;
      questions: string[];
    }
  | { kind: "lightning_talks"; talks: TalkToTell[] }
  | { kind: Exclude<AgendaItemKind, "panel" | "lightning_talks">; speakers: string[]; links: TalkLinkKind[] }
);

/**
 * The story of an evening as far as its records know it, in the order of the evening: a paragraph for each thing that
 * is known, and none for what is not. A cancelled evening has no story.
 */
export function composePassages(evening: EveningToTell): Passage[] {
  if (evening.event.status === "cancelled") return [];
  const paragraphs: [subject: string, sentences: string[]][] = [
    ["opening", openingSentences(evening.event)],
    ["attendance", attendanceSentences(evening.attendance)],
    ...evening.parts.map((part): [string, string[]] => [subjectOf(part), partSentences(part)]),
    [
      "pictures",
      evening.pictures > 0
        ? [`${counted(evening.pictures, "picture")} of the evening ${evening.pictures === 1 ? "is" : "are"} below.`]
        : [],
    ],
    ["run-up", evening.runUp ? [runUpSentence(evening.runUp)] : []],
    ["thanks", thanksSentence(evening)],
  ];
  return paragraphs
    .filter(([, sentences]) => sentences.length > 0)
    .map(([subject, sentences]) => ({ subject, text: sentences.join(" ") }));
}

function subjectOf({ kind, id }: PartToTell): string {
  return `${kind === "panel" ? "panel" : kind === "lightning_talks" ? "lightning" : "talk"}:${id}`;
}

export type DraftedWords = { title: string; description: string; categories: string[]; passages: Passage[] };

/** A whole recap as it can be drafted from what was recorded. */
export function draftRecapFrom(evening: EveningToTell): DraftedWords {
  return {
    title: evening.event.title,
    description: standfirst(evening),
    categories: categoriesOf(evening),
    passages: composePassages(evening),
  };
}

/** "A panel and four lightning talks, online, on 7 August 2021." */
function standfirst({ event, parts }: EveningToTell): string {
  const told = parts.flatMap(programmeOf);
  if (event.status === "cancelled" || told.length === 0) return event.summary;
  const kinds = [...new Set(told)].map((one) => {
    const count = told.filter((other) => other === one).length;
    return count === 1 ? `a ${one}` : counted(count, one).toLowerCase();
  });
  const place = event.attendability === "online" ? "online" : event.venue && `in ${event.venue.city}`;
  const sentence = [list(kinds), place, `on ${formatDate(event.startsAt, event.timeZone, "short")}`];
  const description = `${sentence.filter(Boolean).join(", ")}.`;
  return description.charAt(0).toUpperCase() + description.slice(1);
}

function programmeOf(part: PartToTell): string[] {
  if (part.kind === "lightning_talks") return part.talks.map(() => "lightning talk");
  return part.kind === "break" || part.kind === "social" ? [] : [part.kind];
}

const CATEGORIES: Partial<Record<AgendaItemKind, string>> = {
  panel: "panel",
  talk: "talks",
  keynote: "talks",
  lightning_talks: "lightning talks",
  workshop: "workshop",
  sprint: "sprint",
};

function categoriesOf({ event, parts }: EveningToTell): string[] {
  return [...new Set([event.kind, ...parts.flatMap(({ kind }) => CATEGORIES[kind] ?? [])])];
}

const NAMES: Record<string, string> = {
  opening: "When and where we met",
  attendance: "How many came",
  pictures: "The pictures",
  "run-up": "What we were on the way to",
  thanks: "The thanks",
};

/** What a passage tells, to somebody who looks for it: the part of the evening by its title. */
export function subjectName(subject: string, parts: readonly { id: string; title: string }[]): string {
  const part = parts.find(({ id }) => subject.endsWith(`:${id}`));
  return part?.title ?? NAMES[subject] ?? "Something that is recorded no more";
}
