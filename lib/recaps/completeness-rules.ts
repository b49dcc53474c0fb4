import type { Gap, GapKind } from "./rules";
import { numbered } from "./wording";

/** All gaps of one kind under the words that count them: "two slides missing". */
export type GapGroup = { kind: GapKind; says: string; gaps: Gap[] };

export type Completeness = {
  groups: GapGroup[];
  /** "Two slides missing, one answer empty, no cover"; null where nothing is missing. */
  line: string | null;
};

const SAYS: Record<GapKind, (count: number) => string> = {
  panelists: (count) => `${several(count, "panel")} without panelists`,
  moderator: (count) => `${several(count, "moderator")} missing`,
  questions: (count) => `${several(count, "panel")} without questions`,
  answer: (count) => `${several(count, "answer")} empty`,
  slot: () => "no lightning talks",
  speaker: (count) => `${several(count, "speaker")} missing`,
  slides: (count) => `${count === 1 ? "slides of one talk" : `${numbered(count)} slides`} missing`,
  count: () => "nobody counted",
  author: () => "no author",
  description: () => "no description",
  story: () => "no story",
  category: () => "no category",
  cover: () => "no cover",
};

const OF_THE_TEXT: GapKind[] = ["author", "description", "story", "category", "cover"];

/** What a recap lacks, each kind counted. What was never begun lacks one thing, not everything by name. */
export function completenessOf(gaps: readonly Gap[]): Completeness {
  const kinds = [...new Set(gaps.map(({ kind }) => kind))];
  const groups = kinds.map((kind) => {
    const ofKind = gaps.filter((gap) => gap.kind === kind);
    return { kind, says: SAYS[kind](ofKind.length), gaps: ofKind };
  });
  const isBlank = OF_THE_TEXT.every((kind) => kinds.includes(kind));
  const said = groups.filter(({ kind }) => !isBlank || !OF_THE_TEXT.includes(kind)).map(({ says }) => says);
  const line = [...(isBlank ? ["nothing is written yet"] : []), ...said].join(", ");
  return { groups, line: line === "" ? null : line.charAt(0).toUpperCase() + line.slice(1) };
}

function several(count: number, noun: string): string {
  return `${numbered(count)} ${noun}${count === 1 ? "" : "s"}`;
}
