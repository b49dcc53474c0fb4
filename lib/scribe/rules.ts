type Note = { text: string; startedAt: Date; id: string };

/** Notes in the order they were begun, one paragraph each; what was left empty says nothing. */
export function notesInOrder<N extends Note>(notes: readonly N[]): N[] {
  return notes
    .filter(({ text }) => text.trim() !== "")
    .toSorted((one, other) => one.startedAt.getTime() - other.startedAt.getTime() || one.id.localeCompare(other.id));
}

/** An answer with what was noted added to it. What somebody wrote before stays, word for word, on top. */
export function answerWith(answer: string, notes: readonly Note[]): string {
  const noted = notesInOrder(notes).map(({ text }) => text.trim());
  return [...(answer.trim() === "" ? [] : [answer]), ...noted].join("\n\n");
}
