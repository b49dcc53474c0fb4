import { byYear } from "@/lib/events/rules";

const CATEGORY_LENGTH = 40;
export const MAX_CATEGORIES = 12;

/** Categories as people type them, "Meetup, #Talks": lower case, single spaces, none twice. */
export function parseCategories(typed: string): string[] {
  const names = typed.split(/[,\n]/).map((name) =>
    name
      .trim()
      .replace(/^#+\s*/, "")
      .replace(/\s+/g, " ")
      .toLowerCase(),
  );
  return [...new Set(names.filter(Boolean).map((name) => name.slice(0, CATEGORY_LENGTH).trim()))];
}

/** Whether the text somebody edits is still the text that is saved. `null` stands for "not saved yet". */
export function isCurrent(seen: Date | null, saved: Date | null): boolean {
  return seen?.getTime() === saved?.getTime();
}

/** What was recorded of an evening, as far as a recap can miss it. */
export type RecordedEvening = {
  isCounted: boolean;
  panels: {
    itemId: string;
    title: string;
    moderators: number;
    panelists: number;
    questions: { id: string; text: string; answers: number }[];
  }[];
  /** Talks of every kind; a lightning talk stands in its slot. */
  talks: { itemId: string; id: string; title: string; speakers: number; links: number }[];
  /** Slots for lightning talks in which nobody has a turn. */
  emptySlots: { itemId: string; title: string }[];
};

export type RecapText = { description: string; body: string; categories: string[]; authors: number; hasCover: boolean };

export type GapKind =
  | "panelists"
  | "moderator"
  | "questions"
  | "answer"
  | "slot"
  | "speaker"
  | "slides"
  | "count"
  | "author"
  | "description"
  | "story"
  | "category"
  | "cover";

/** Something a reader would miss, and where it is put right. */
export type Gap = {
  kind: GapKind;
  sentence: string;
  place: { page: "agenda"; itemId: string; part: string } | { page: "guests" } | { page: "recap"; part: string };
};

/** What a recap still lacks, what matters most first. Advice only: a recap may be published without. */
export function findGaps(evening: RecordedEvening, text: RecapText): Gap[] {
  return [...panelGaps(evening), ...talkGaps(evening), ...countGaps(evening), ...textGaps(text)];
}

function panelGaps({ panels }: RecordedEvening): Gap[] {
  return panels.flatMap(({ itemId, title, moderators, panelists, questions }) => {
    const gap = (kind: GapKind, sentence: string, part: string): Gap => {
      return { kind, sentence, place: { page: "agenda", itemId, part } };
    };
    return [
      ...(panelists === 0 ? [gap("panelists", `Nobody sits on the panel “${title}”.`, "panelists")] : []),
      ...(moderators === 0 ? [gap("moderator", `Nobody moderates the panel “${title}”.`, "panelists")] : []),
      ...(questions.length === 0 ? [gap("questions", `The panel “${title}” has no questions.`, "questions")] : []),
      ...questions
        .filter((question) => question.answers === 0)
        .map((question) => gap("answer", `“${question.text}” has no answer.`, `question-${question.id}`)),
    ];
  });
}

function talkGaps({ talks, emptySlots }: RecordedEvening): Gap[] {
  const gap = (kind: GapKind, sentence: string, itemId: string, part: string): Gap => ({
    ...{ kind, sentence },
    place: { page: "agenda", itemId, part },
  });
  return [
    ...emptySlots.map(({ itemId, title }) =>
      gap("slot", `No lightning talk stands in “${title}”.`, itemId, "lightning-talks"),
    ),
    ...talks.flatMap(({ itemId, id, title, speakers, links }) => [
      ...(speakers === 0 ? [gap("speaker", `“${title}” has no speaker.`, itemId, `talk-${id}`)] : []),
      ...(links === 0 ? [gap("slides", `“${title}” has no slides, video or other link.`, itemId, `talk-${id}`)] : []),
    ]),
  ];
}

function countGaps({ isCounted }: RecordedEvening): Gap[] {
  return isCounted ? [] : [{ kind: "count", sentence: "Nobody said yet how many came.", place: { page: "guests" } }];
}

function textGaps(text: RecapText): Gap[] {
  const lacks: [isLacking: boolean, kind: GapKind, sentence: string, field: string][] = [
    [text.authors === 0, "author", "The recap names no author.", "author.0.personName"],
    [text.description === "", "description", "The recap has no description for lists and feeds.", "description"],
    [text.body === "", "story", "The recap tells no story beside the programme.", "body"],
    [text.categories.length === 0, "category", "The recap is in no category.", "categories"],
    [!text.hasCover, "cover", "The recap has no cover picture.", "cover"],
  ];
  return lacks
    .filter(([isLacking]) => isLacking)
    .map(([, kind, sentence, part]) => ({ kind, sentence, place: { page: "recap", part } }));
}

type WrittenText = { description: string; body: string; categories: string[]; authors: unknown[]; cover: unknown };

/** A recap as far as it can lack something; nothing at all before it was saved once. */
export function textOf(recap: WrittenText | null): RecapText {
  const { description = "", body = "", categories = [], authors = [], cover = null } = recap ?? {};
  return { description, body: body.trim(), categories, authors: authors.length, hasCover: cover !== null };
}

/** Recaps by the year of their evening, in the order they come. */
export function recapsByYear<R extends { event: { startsAt: Date; timeZone: string } }>(recaps: readonly R[]) {
  const dated = recaps.map((recap) => ({ recap, startsAt: recap.event.startsAt, timeZone: recap.event.timeZone }));
  return byYear(dated).map(([year, ofYear]): [year: number, R[]] => [year, ofYear.map(({ recap }) => recap)]);
}
