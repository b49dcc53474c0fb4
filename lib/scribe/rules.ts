type Note = { text: string; startedAt: Date; id: string };

/** Notes in the order they were begun, one paragraph each; what was left empty says nothing. */
export function notesInOrder<N extends Note>(notes: readonly N[]): N[] {
  return notes
    .filter(({ text }) => text.trim() !== "")
    .toSorted((one, other) => one.startedAt.getTime() - other.startedAt.getTime() || one.id.localeCompare(other.id));
}

type UsableNote = Note & { receivedAt: Date; usedAt: Date | null };

/** Whether a note has words that no answer has yet: it was never used, or its scribe wrote on since. */
export function isWaiting({ usedAt, receivedAt }: Pick<UsableNote, "receivedAt" | "usedAt">): boolean {
  return usedAt === null || receivedAt > usedAt;
}

/**
 * An answer with what waits in these notes added to it. What somebody wrote before stays, word for word, on top; of a
 * note that was used and written on since, only what is new.
 */
export function answerWith(answer: string, notes: readonly UsableNote[]): string {
  const noted = notesInOrder(notes)
    .filter(isWaiting)
    .map(({ text, usedAt }) => (usedAt === null ? text.trim() : whatIsNew(text.trim(), answer)));
  return [answer.trim() === "" ? "" : answer, ...noted].filter(Boolean).join("\n\n");
}

/** So few words in a row may stand in an answer by chance. */
const BY_CHANCE = 2;

/** The end of a note whose beginning the answer has; all of it where the answer was worded anew. */
function whatIsNew(text: string, answer: string): string {
  const words = text.match(/\s*\S+/g) ?? [];
  for (let count = words.length; count > BY_CHANCE; count -= 1) {
    const beginning = words.slice(0, count).join("");
    if (answer.includes(beginning)) return text.slice(beginning.length).trim();
  }
  return text;
}
