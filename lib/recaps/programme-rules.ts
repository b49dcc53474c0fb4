import { firstFreeSlug, slugify } from "@/lib/platform/slug";
import type { ProgrammePart } from "./programme-queries";

/** A part with an address on the page, and in a panel one for every question and every voice that answered. */
export type TellingPart = ProgrammePart & { anchor: string; voiceAnchors: Record<string, string> };

/** The parts of an evening a recap tells, each with its address: breaks and empty slots are left out. */
export function tellingParts(programme: readonly ProgrammePart[]): TellingPart[] {
  const taken = new Set<string>();
  // Two panels on one page may ask the same thing, or seat the same person.
  const take = (anchor: string) => {
    const free = firstFreeSlug(anchor, taken);
    taken.add(free);
    return free;
  };
  return programme.filter(hasSomethingToTell).map((part) => {
    const anchor = take(`part-${slugify(part.title)}`);
    if (part.kind !== "panel") return { ...part, anchor, voiceAnchors: {} };
    const { voices, questions } = part.panel;
    const heard = new Set(questions.flatMap(({ answers }) => answers.map(({ key }) => key)));
    const voiceAnchors = Object.fromEntries([...heard].map((key) => [key, take(`voice-${key}`)]));
    const asked = questions.map((question) => ({ ...question, anchor: take(question.anchor) }));
    return { ...part, anchor, voiceAnchors, panel: { voices, questions: asked } };
  });
}

/** What of the evening a text can refer to, by its address on the recap: its parts, and the questions of its panels. */
export function referableParts(parts: readonly TellingPart[]): { anchor: string; title: string }[] {
  return parts.flatMap((part) => {
    const { anchor, title } = part;
    if (part.kind === "panel") return [{ anchor, title }, ...part.panel.questions.map(questionOf)];
    if (part.kind !== "lightning_talks") return [{ anchor, title }];
    const talks = part.talks.map((talk, index) => ({ anchor: `${anchor}-${index + 1}`, title: talk.title }));
    return [{ anchor, title }, ...talks];
  });
}

const questionOf = ({ anchor, text }: { anchor: string; text: string }) => ({ anchor, title: text });

function hasSomethingToTell(part: ProgrammePart): boolean {
  if (part.kind === "panel") return part.panel.voices.length > 0 || part.panel.questions.length > 0;
  if (part.kind === "lightning_talks") return part.talks.length > 0;
  if (part.kind === "break" || part.kind === "social") return part.description !== "";
  return true;
}
