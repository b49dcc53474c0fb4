"use client";

import type { EditorView } from "@codemirror/view";
import dynamic from "next/dynamic";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { controlClass, FieldFrame } from "@/components/ui/field-frame";
import { useField } from "@/components/ui/form-field";
import { insert } from "./commands";
import { LivePreview } from "./live-preview";
import { PictureSlip } from "./picture-slip";
import type { Mentionable, Referable } from "./references";
import { Shortcuts, Toolbar } from "./toolbar";

const MarkdownEditor = dynamic(() => import("./markdown-editor"), { ssr: false });

type Props = {
  name: string;
  label: string;
  hint: string;
  defaultValue?: string;
  maxLength: number;
  people: readonly Mentionable[];
  parts: readonly Referable[];
  /** Where a picture is sent, and what renders the preview. */
  addresses: { pictures: string; rendering: string };
  accept: string;
  children?: ReactNode;
};

/**
 * Markdown in a plain field, which an editor takes over once it is loaded. The field stays the form's: it is what is
 * sent, what is kept as a draft, and all there is without scripts. Until something is typed the editor leaves it alone.
 */
export function MarkdownField({ name, label, hint, defaultValue = "", maxLength, ...more }: Props) {
  const { people, parts, addresses, accept } = more;
  const { id, errors, typed, aria } = useField(name, hint);
  const source = useRef<HTMLTextAreaElement>(null);
  const view = useRef<EditorView>(null);
  const [isReady, setIsReady] = useState(false);
  const [begun, setBegun] = useState<string | null>(null);
  const [text, setText] = useState(defaultValue);
  const [isPreviewed, setIsPreviewed] = useState(false);
  const [pictures, setPictures] = useState<File[]>([]);

  useEffect(() => {
    const field = source.current;
    const form = field?.form;
    if (!field || !form) return;
    // A draft that came back, a form that was reset, what the server answered: the editor shows what the field holds.
    const follow = () => {
      setText(field.value);
      const editor = view.current;
      if (!editor || editor.state.doc.toString() === field.value) return;
      editor.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: field.value } });
    };
    const followSoon = () => setTimeout(follow);
    field.addEventListener("input", follow);
    form.addEventListener("reset", followSoon);
    setBegun(field.value);
    setText(field.value);
    setIsPreviewed(matchMedia("(min-width: 68rem)").matches);
    return () => {
      field.removeEventListener("input", follow);
      form.removeEventListener("reset", followSoon);
    };
  }, []);

  const type = (next: string) => {
    const field = source.current;
    if (!field || field.value === next) return;
    field.value = next;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  };
  /** What was typed while the editor was on its way stays, and whoever was typing goes on in it. */
  const takeOver = (editor: EditorView) => {
    const field = source.current;
    view.current = editor;
    setIsReady(true);
    if (!field) return;
    const isHere = document.activeElement === field;
    const changes = { from: 0, to: editor.state.doc.length, insert: field.value };
    if (editor.state.doc.toString() !== field.value) editor.dispatch({ changes });
    if (!isHere) return;
    editor.dispatch({ selection: { anchor: Math.min(field.selectionEnd, editor.state.doc.length) } });
    editor.focus();
  };
  const [picture] = pictures;
  return (
    <FieldFrame id={id} label={label} hint={hint} errors={errors} optional>
      <textarea
        {...aria}
        ref={source}
        id={isReady ? `${id}-source` : id}
        name={name}
        rows={14}
        maxLength={maxLength}
        defaultValue={typed?.[0] ?? defaultValue}
        hidden={isReady}
        className={`field-sizing-content max-h-[70vh] min-h-72 font-mono text-small ${controlClass}`}
      />
      {isReady && (
        <Toolbar
          view={view}
          parts={parts}
          isPreviewed={isPreviewed}
          onPreview={() => setIsPreviewed(!isPreviewed)}
          onPictures={(files) => setPictures([...pictures, ...files])}
          accept={accept}
        />
      )}
      {picture && (
        <PictureSlip
          file={picture}
          address={addresses.pictures}
          back={view}
          onDropped={() => setPictures(pictures.slice(1))}
          onAdded={(markdown) => {
            const editor = view.current;
            setPictures(pictures.slice(1));
            editor?.dispatch(editor.state.update(insert(markdown)(editor.state), { userEvent: "input" }));
            editor?.focus();
          }}
        />
      )}
      <div className={isPreviewed && isReady ? "grid gap-6 lg:grid-cols-2" : "grid"}>
        <div className={isPreviewed ? "min-w-0 max-lg:hidden" : "min-w-0"}>
          {begun !== null && (
            <MarkdownEditor
              id={id}
              labelledBy={`${id}-label`}
              describedBy={aria["aria-describedby"]}
              isInvalid={errors.length > 0}
              text={begun}
              people={people}
              onType={type}
              onPictures={(files) => setPictures([...pictures, ...files])}
              onReady={takeOver}
            />
          )}
          {isReady && <Shortcuts />}
        </div>
        {isReady && isPreviewed && <LivePreview text={text} address={addresses.rendering} />}
      </div>
    </FieldFrame>
  );
}
