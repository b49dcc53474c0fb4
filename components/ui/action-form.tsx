"use client";

import { type ReactNode, type SubmitEvent, useActionState, useEffect, useId, useMemo, useState } from "react";
import { type FormState, idle } from "@/lib/access/outcomes";
import { Button } from "./button";
import { DraftNotice } from "./draft-notice";
import { ErrorSummary } from "./error-summary";
import { FormContext } from "./form-field";
import { Notice } from "./notice";
import { SeenTexts } from "./seen-texts";
import { UnsentNotice } from "./unsent-notice";
import { type KeptDraft, useDraft } from "./use-draft";
import { type FormAction, useSending } from "./use-sending";

type Props = {
  /** A server action: it goes straight into the form, so that it also works before or without scripts. */
  action: FormAction;
  /** The verb on the button, e.g. "Publish event". */
  submit: ReactNode;
  variant?: "primary" | "quiet" | "danger";
  /** Sent along unseen: ids of what is changed. */
  hidden?: Record<string, string>;
  /** The fingerprint of the texts it is opened with: what others saved since is shown instead of written over. */
  seen?: string;
  /** Starts every id in this form. Give one where something links to a field. */
  idPrefix?: string;
  className?: string;
  /** More buttons after the verb, each with a name and a value of its own. */
  beside?: ReactNode;
  /**
   * Names the form within this site: what is typed into it then stays in this browser until it was done, whatever
   * happens to the connection, the sign-in or the tab.
   */
  draftKey?: string;
  /** Stands in the place of a form that would be refused, unless it was sent: then what was typed is still there. */
  instead?: ReactNode;
  /** Folds the form away under these words until somebody wants it, or it has something to say. */
  disclose?: ReactNode;
  children?: ReactNode;
};

/** A form that sends one act: errors beside their fields and summed up on top, what was typed kept, done said aloud. */
export function ActionForm({ disclose, ...props }: Props) {
  const draft = useDraft(props.draftKey);
  const [state, send] = useActionState(useSending(props.action, draft), idle);
  const form = <StatefulForm {...props} state={state} send={send} draft={draft} />;
  if (!disclose) return form;
  return (
    <details open={state.status !== "idle" || draft.returned !== null}>
      <summary className="inline-flex min-h-11 cursor-pointer items-center font-semibold underline decoration-1 underline-offset-4 hover:decoration-2">
        {disclose}
      </summary>
      <div className="pt-2 pb-4">{form}</div>
    </details>
  );
}

type Stateful = Omit<Props, "action" | "disclose"> & {
  state: FormState;
  send: (data: FormData) => void;
  draft: KeptDraft;
};

function StatefulForm(props: Stateful) {
  const { state, send, submit, variant, hidden = {}, seen, idPrefix, className } = props;
  const { draftKey, draft, beside, instead, children } = props;
  const [pressed, setPressed] = useState<{ name?: string; value?: string }>({});
  const generated = useId();
  const prefix = idPrefix ?? generated;
  const isDone = state.status === "done";
  const { begin, arrived } = draft;
  const around = useMemo(() => ({ state, prefix, arrived }), [state, prefix, arrived]);
  useEffect(() => {
    if (isDone && !state.shown) begin();
  }, [isDone, state, begin]);
  const notePressed = ({ nativeEvent: { submitter } }: SubmitEvent<HTMLFormElement>) => {
    const button = submitter instanceof HTMLButtonElement && submitter.name !== "" ? submitter : null;
    setPressed(button ? { name: button.name, value: button.value } : {});
  };
  if (instead && state.status === "idle") return instead;
  return (
    <FormContext value={around}>
      <form
        ref={draft.form}
        action={send}
        onSubmit={notePressed}
        noValidate
        className={className ?? "grid max-w-form gap-6"}
      >
        <ErrorSummary state={state} prefix={prefix} />
        {state.status === "unsent" && <UnsentNotice pressed={pressed} isKept={draftKey !== undefined} />}
        {draft.returned && <DraftNotice typedAt={draft.returned} discard={draft.discard} />}
        {isDone && state.message && <Notice role="status">{state.message}</Notice>}
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {seen !== undefined && <SeenTexts opened={seen} />}
        {children}
        <div className="flex flex-wrap gap-3">
          <Button variant={variant}>{submit}</Button>
          {beside}
        </div>
      </form>
    </FormContext>
  );
}
