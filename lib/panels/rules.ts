import type { PanelRole } from "@/generated/prisma/enums";
import { firstFreeSlug, slugify } from "@/lib/platform/slug";

const ANCHOR_LENGTH = 48;

/** The address of a question on its page: its first words, and a number where another question begins the same. */
export function anchorFor(text: string, taken: ReadonlySet<string>): string {
  const words = slugify(text, "question").split("-");
  let anchor = words.shift()?.slice(0, ANCHOR_LENGTH) ?? "question";
  for (const word of words) {
    if (`${anchor}-${word}`.length > ANCHOR_LENGTH) break;
    anchor = `${anchor}-${word}`;
  }
  // It stands beside other ids on the page; the prefix keeps "programme" or "main" free for them.
  return firstFreeSlug(`q-${anchor}`, taken);
}

/** The address of one answer: its question's, and who gave it. */
export function answerAnchor(question: { anchor: string }, answer: { key: string }): string {
  return `${question.anchor}-${answer.key}`;
}

/**
 * Everybody who may answer, those who did first and in the order of their answers: how a question's form lists them,
 * and so the order that saving it keeps.
 */
export function inAnswerOrder<Panelist extends { id: string }>(
  panelists: readonly Panelist[],
  answers: readonly { panelistId: string }[],
): Panelist[] {
  const answered = answers.flatMap(({ panelistId }) => panelists.filter((panelist) => panelist.id === panelistId));
  return [...answered, ...panelists.filter((panelist) => !answered.includes(panelist))];
}

/** What each role on a panel is called. */
export const ROLES = { moderator: "Moderator", panelist: "Panelist" } as const satisfies Record<PanelRole, string>;

/** How a pasted list counts its lines: "1.", "2)", "-", "•". */
const LIST_MARK = /^(?:[-*•–—]|\d{1,2}[.)])\s+/;

/** The questions of a list, one on each line, without what counts them. */
export function questionsIn(list: string): string[] {
  const lines = list.split(/\r\n?|\n/).map((line) => line.trim().replace(LIST_MARK, "").trim());
  return lines.filter((line) => line !== "");
}
