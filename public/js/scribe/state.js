// What a scribe sees: what the server knew last, and on top of it what was typed on this device.

/**
 * @typedef {{ id: string, role: "moderator" | "panelist", name: string }} Voice
 * @typedef {{
 *   id: string, title: string, currentQuestionId: string | null, questions: { id: string, text: string }[], voices: Voice[],
 * }} Panel
 * @typedef {{
 *   id: string, scribeId: string, scribeName: string, questionId: string, panelistId: string, text: string,
 *   revision: number, startedAt: string,
 * }} Note
 * @typedef {{ event: { title: string, endsAt: string }, scribeName: string, panels: Panel[], notes: Note[], homeless?: string[] }} DeskState
 * @typedef {Omit<Note, "scribeName"> & { sent: number }} OwnNote `sent`: the revision the server has
 */

/**
 * What others noted of one voice on one question, in the order it was begun. A note of this device that another page of
 * it wrote is another's here too.
 * @param {DeskState} state
 * @param {readonly OwnNote[]} kept What this device keeps, which may be newer than what the server knew.
 * @param {{ questionId: string, panelistId: string }} place
 * @param {string} scribeId Whose own note is left out.
 * @returns {{ id: string, scribeName: string, text: string }[]}
 */
export function notesOfOthers(state, kept, { questionId, panelistId }, scribeId) {
  /** @type {Map<string, { id: string, scribeName: string, text: string, startedAt: string, revision: number }>} */
  const notes = new Map();
  for (const note of [...state.notes, ...kept.map((own) => ({ ...own, scribeName: state.scribeName }))]) {
    if (note.questionId !== questionId || note.panelistId !== panelistId || note.scribeId === scribeId) continue;
    const known = notes.get(note.id);
    if (!known || known.revision < note.revision) notes.set(note.id, note);
  }
  return [...notes.values()]
    .filter(({ text }) => text.trim() !== "")
    .sort((one, other) => one.startedAt.localeCompare(other.startedAt) || one.id.localeCompare(other.id));
}

/**
 * The question to show: the one this scribe chose to look at, else the one that is on, else the first.
 * @param {Pick<DeskState, "panels">} state
 * @param {string | null} chosen
 */
export function questionShown(state, chosen) {
  const all = state.panels.flatMap((panel) => panel.questions.map((question, at) => ({ panel, question, at })));
  const current = state.panels.find(({ currentQuestionId }) => currentQuestionId !== null)?.currentQuestionId;
  return (
    all.find(({ question }) => question.id === chosen) ?? all.find(({ question }) => question.id === current) ?? all[0]
  );
}

/**
 * The question before or after another, over all panels of the evening.
 * @param {Pick<DeskState, "panels">} state
 * @param {string} questionId
 * @param {-1 | 1} step
 */
export function questionBeside(state, questionId, step) {
  const ids = state.panels.flatMap(({ questions }) => questions.map(({ id }) => id));
  return ids[ids.indexOf(questionId) + step] ?? null;
}
