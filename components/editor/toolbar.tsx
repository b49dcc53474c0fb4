"use client";

import type { EditorView } from "@codemirror/view";
import { type RefObject, useSyncExternalStore } from "react";
import { insert } from "./commands";
import { type Referable, referenceTo } from "./references";
import { keyNames, STEPS, TOOLS, type Tool } from "./tools";

type Props = {
  view: RefObject<EditorView | null>;
  parts: readonly Referable[];
  isPreviewed: boolean;
  onPreview: () => void;
  onPictures: (files: File[]) => void;
  accept: string;
};

const BUTTON =
  "inline-grid min-h-11 min-w-11 shrink-0 cursor-pointer place-items-center rounded-mark border border-control px-2.5 font-semibold text-small sm:min-w-9 sm:px-2 hover:border-ink hover:bg-tint aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-paper";

/** What can be done to the text, each with its shortcut. It stays in sight while a long text scrolls. */
export function Toolbar({ view, parts, isPreviewed, onPreview, onPictures, accept }: Props) {
  const isMac = useSyncExternalStore(never, onMac, nowhere);
  const put = (text: string) => {
    const editor = view.current;
    editor?.dispatch(editor.state.update(insert(text)(editor.state), { scrollIntoView: true, userEvent: "input" }));
    editor?.focus();
  };
  const button = ({ label, sign, key = "", run }: Tool) => {
    const keys = keyNames(key, isMac);
    return (
      <button
        key={label}
        type="button"
        aria-label={label}
        title={`${label} (${keys})`}
        onClick={() => view.current && run(view.current)}
        className={BUTTON}
      >
        <span aria-hidden="true">{sign}</span>
      </button>
    );
  };
  return (
    <fieldset className="sticky top-0 z-10 flex min-w-0 items-start gap-1 border-hairline border-b bg-paper py-0.5">
      <legend className="sr-only">What to do with the text</legend>
      {/* On a phone one line that moves sideways: three would leave no room between it and the keyboard. */}
      <div className="relative -ml-1.5 flex min-w-0 grow gap-1 p-1.5 max-sm:mask-r-from-90% max-sm:contain-inline-size max-sm:overflow-x-auto max-sm:pr-8 max-sm:[scrollbar-width:none] sm:flex-wrap">
        {TOOLS.map(button)}
        <label className={`${BUTTON} has-focus-visible:outline-3 has-focus-visible:outline-ink`}>
          <span>Picture</span>
          <input
            type="file"
            accept={accept}
            multiple
            className="sr-only"
            onChange={({ target }) => {
              onPictures([...(target.files ?? [])]);
              target.value = "";
            }}
          />
        </label>
        <button type="button" title="Mention a person (type @)" onClick={() => put("@")} className={BUTTON}>
          <span aria-hidden="true">@</span>
          <span className="sr-only">Mention a person</span>
        </button>
        {parts.length > 0 && (
          <select
            aria-label="Refer to a part of the evening"
            value=""
            onChange={({ target }) => {
              const part = parts.find(({ anchor }) => anchor === target.value);
              if (part) put(referenceTo(part));
            }}
            className="min-h-11 w-28 shrink-0 rounded-mark border border-control bg-paper px-2 text-ink text-small"
          >
            <option value="">Refer to…</option>
            {parts.map(({ anchor, title }) => (
              <option key={anchor} value={anchor}>
                {title}
              </option>
            ))}
          </select>
        )}
        {STEPS.map(button)}
      </div>
      <button type="button" aria-pressed={isPreviewed} onClick={onPreview} className={`${BUTTON} my-1.5`}>
        Preview
      </button>
    </fieldset>
  );
}

/** Every shortcut in words, folded away. */
export function Shortcuts() {
  const isMac = useSyncExternalStore(never, onMac, nowhere);
  return (
    <details className="text-small">
      <summary className="inline-flex min-h-11 cursor-pointer items-center text-muted underline underline-offset-4">
        Keys
      </summary>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1 pt-2">
        {[...TOOLS, ...STEPS].map(({ label, key = "" }) => (
          <div key={label} className="contents">
            <dt className="font-mono">{keyNames(key, isMac)}</dt>
            <dd>{label}</dd>
          </div>
        ))}
        <dt className="font-mono">@</dt>
        <dd>Mention a person, once you type their name</dd>
        <dt className="font-mono">Tab</dt>
        <dd>Leaves the text, as in any field</dd>
      </dl>
    </details>
  );
}

const never = () => () => {};
const onMac = () => /Mac|iPhone|iPad/.test(navigator.userAgent);
const nowhere = () => false;
