import { redo, undo } from "@codemirror/commands";
import type { EditorView } from "@codemirror/view";
import { around, atLineStart, type Command, code, heading, link } from "./commands";

export type Tool = {
  /** The verb, for those who hear the button. */
  label: string;
  /** What stands on it. */
  sign: string;
  /** As CodeMirror writes a shortcut; Mod is Ctrl, or the Mac's ⌘. */
  key?: string;
  run: (view: EditorView) => boolean;
};

const tool = (label: string, sign: string, key: string, command: Command): Tool => ({
  label,
  sign,
  key,
  run: (view) => {
    view.dispatch(view.state.update(command(view.state), { scrollIntoView: true, userEvent: "input" }));
    view.focus();
    return true;
  },
});

/** What the toolbar does to the text, in its order. */
export const TOOLS: readonly Tool[] = [
  tool("Bold", "B", "Mod-b", around("**")),
  tool("Italic", "I", "Mod-i", around("*")),
  tool("Heading", "H", "Mod-Alt-h", heading),
  tool("Link", "Link", "Mod-k", link),
  tool("List", "• List", "Mod-Alt-l", atLineStart("- ")),
  tool("Quote", "“ ”", "Mod-Alt-q", atLineStart("> ")),
  tool("Code", "</>", "Mod-e", code),
];

const step = (label: string, sign: string, key: string, run: (view: EditorView) => boolean): Tool => ({
  label,
  sign,
  key,
  run: (view) => {
    run(view);
    view.focus();
    return true;
  },
});

export const STEPS: readonly Tool[] = [step("Undo", "↶", "Mod-z", undo), step("Redo", "↷", "Mod-Shift-z", redo)];

/** A shortcut as the keyboard in front of the reader has it. */
export function keyNames(key: string, isMac: boolean): string {
  const names = isMac ? { Mod: "⌘", Alt: "⌥", Shift: "⇧" } : { Mod: "Ctrl", Alt: "Alt", Shift: "Shift" };
  const parts = key.split("-").map((part) => names[part as keyof typeof names] ?? part.toUpperCase());
  return parts.join(isMac ? "" : "+");
}
