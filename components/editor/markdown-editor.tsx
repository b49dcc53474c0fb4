"use client";

import { autocompletion } from "@codemirror/autocomplete";
import { markdown } from "@codemirror/lang-markdown";
import { EditorState } from "@codemirror/state";
import { EditorView, keymap } from "@codemirror/view";
import CodeMirror from "@uiw/react-codemirror";
import { useMemo, useRef } from "react";
import { marksInSight } from "./marks-in-sight";
import { type Mentionable, mentions } from "./references";
import { TOOLS } from "./tools";

type Props = {
  id: string;
  labelledBy: string;
  describedBy?: string;
  isInvalid: boolean;
  /** What it begins with. Later values come through `onReady`'s view. */
  text: string;
  people: readonly Mentionable[];
  onReady: (view: EditorView) => void;
  onType: (text: string) => void;
  /** Pictures that were pasted or dropped. */
  onPictures: (files: File[]) => void;
};

/** Nothing that a writer of prose does not need; the browser's own selection and search stay. */
const SETUP = {
  ...{ lineNumbers: false, foldGutter: false, highlightActiveLine: false, highlightActiveLineGutter: false },
  ...{ syntaxHighlighting: false, bracketMatching: false, closeBrackets: false, autocompletion: false },
  ...{ allowMultipleSelections: false, rectangularSelection: false, crosshairCursor: false, drawSelection: false },
  ...{ searchKeymap: false, foldKeymap: false, lintKeymap: false, highlightSelectionMatches: false },
};

/** The text of Markdown with its marks in sight: what is typed is what is kept. Tab leaves it, as any field. */
export default function MarkdownEditor(props: Props) {
  const { id, labelledBy, describedBy, isInvalid, people } = props;
  const latest = useRef(props);
  latest.current = props;
  const begun = useRef(props.text);
  const extensions = useMemo(() => {
    const take = (event: ClipboardEvent | DragEvent, given: DataTransfer | null) => {
      const files = [...(given?.files ?? [])].filter(({ type }) => type.startsWith("image/"));
      if (files.length === 0) return false;
      event.preventDefault();
      latest.current.onPictures(files);
      return true;
    };
    const attributes = {
      id,
      "aria-labelledby": labelledBy,
      "aria-multiline": "true",
      spellcheck: "true",
      autocapitalize: "sentences",
      ...(describedBy && { "aria-describedby": describedBy }),
      ...(isInvalid && { "aria-invalid": "true" }),
    };
    return [
      keymap.of(TOOLS.flatMap((tool) => (tool.key ? [{ key: tool.key, run: tool.run }] : []))),
      markdown({ completeHTMLTags: false }),
      marksInSight,
      autocompletion({ override: [mentions(people)], icons: false }),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of(attributes),
      EditorView.domEventHandlers({
        paste: (event) => take(event, event.clipboardData),
        drop: (event) => take(event, event.dataTransfer),
      }),
      EditorState.lineSeparator.of("\n"),
    ];
  }, [id, labelledBy, describedBy, isInvalid, people]);
  return (
    <CodeMirror
      value={begun.current}
      theme="none"
      basicSetup={SETUP}
      indentWithTab={false}
      extensions={extensions}
      onCreateEditor={(view) => latest.current.onReady(view)}
      onChange={(text) => latest.current.onType(text)}
      className="markdown-editor"
    />
  );
}
