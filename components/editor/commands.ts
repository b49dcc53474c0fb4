import { type ChangeSpec, EditorSelection, type EditorState, type TransactionSpec } from "@codemirror/state";

/** A change of Markdown by its marks: a pure function, so that a test needs no browser. */
export type Command = (state: EditorState) => TransactionSpec;

/** Puts marks around what is chosen, or takes them away where they stand already. */
export function around(mark: string): Command {
  return (state) =>
    state.changeByRange(({ from, to }) => {
      const [before, after] = [state.sliceDoc(from - mark.length, from), state.sliceDoc(to, to + mark.length)];
      // "**" ends in "*", and yet a bold word is not an italic one.
      const isMarked =
        before === mark && after === mark && !(mark.length === 1 && state.sliceDoc(from - 2, from) === mark + mark);
      if (isMarked) {
        return {
          changes: [
            { from: from - mark.length, to: from },
            { from: to, to: to + mark.length },
          ],
          range: EditorSelection.range(from - mark.length, to - mark.length),
        };
      }
      // Whoever closes what they opened goes on behind it.
      if (from === to && after === mark && before !== mark) {
        return { range: EditorSelection.cursor(to + mark.length) };
      }
      return {
        changes: [
          { from, insert: mark },
          { from: to, insert: mark },
        ],
        range: EditorSelection.range(from + mark.length, to + mark.length),
      };
    });
}

/** Begins each chosen line with a mark, or takes it away where all of them have it. */
export function atLineStart(mark: string, others: RegExp = /^/): Command {
  return (state) => {
    const { from, to } = state.selection.main;
    const [first, last] = [state.doc.lineAt(from).number, state.doc.lineAt(to).number];
    const lines = Array.from({ length: last - first + 1 }, (_, at) => state.doc.line(first + at));
    const isMarked = lines.every(({ text }) => text.startsWith(mark));
    const changes: ChangeSpec[] = lines.map((line) => {
      if (isMarked) return { from: line.from, to: line.from + mark.length };
      return { from: line.from, to: line.from + (others.exec(line.text)?.[0].length ?? 0), insert: mark };
    });
    return { changes };
  };
}

/** A line becomes a heading, a smaller one, and then a line again. */
export const heading: Command = (state) => {
  const line = state.doc.lineAt(state.selection.main.head);
  const [marks = ""] = /^#{1,6} /.exec(line.text) ?? [];
  const next = marks === "" ? "## " : marks === "## " ? "### " : "";
  return { changes: { from: line.from, to: line.from + marks.length, insert: next } };
};

/** Makes a link of what is chosen; what is still missing is chosen next. */
export const link: Command = (state) => {
  const { from, to } = state.selection.main;
  const words = state.sliceDoc(from, to);
  const isAddress = /^https?:\/\/\S+$/.test(words);
  const [text, address] = isAddress ? ["words", words] : [words || "words", "https://"];
  const chosen = isAddress || words === "" ? from + 1 : from + text.length + 3;
  const length = isAddress || words === "" ? text.length : address.length;
  return {
    changes: { from, to, insert: `[${text}](${address})` },
    selection: EditorSelection.range(chosen, chosen + length),
  };
};

/** Code within a line, or a block of it where several lines are chosen. */
export const code: Command = (state) => {
  const { from, to } = state.selection.main;
  const words = state.sliceDoc(from, to);
  if (!words.includes("\n")) return around("`")(state);
  return { changes: { from, to, insert: `\`\`\`\n${words}\n\`\`\`` } };
};

/** Puts text in place of what is chosen, and goes on behind it. */
export function insert(text: string): Command {
  return (state) => {
    const { from, to } = state.selection.main;
    return { changes: { from, to, insert: text }, selection: { anchor: from + text.length } };
  };
}
