"use client";

import { type ReactNode, useActionState, useId } from "react";
import { type FormState, idle } from "@/lib/access/outcomes";
import { Button } from "./button";
import { ErrorSummary } from "./error-summary";
import { FormContext } from "./form-field";
import { Notice } from "./notice";

type Props = {
  /** A server action: it goes straight into the form, so that it also works before or without scripts. */
  action: (previous: FormState, data: FormData) => Promise<FormState>;
  /** The verb on the button, e.g. "Publish event". */
  submit: ReactNode;
  variant?: "primary" | "quiet" | "danger";
  /** Sent along unseen: ids of what is changed. */
  hidden?: Record<string, string>;
  /** Starts every id in this form. Give one where something links to a field. */
  idPrefix?: string;
  className?: string;
  /** More buttons after the verb, each with a name and a value of its own. */
  beside?: ReactNode;
  /** Folds the form away under these words until somebody wants it, or it has something to say. */
  disclose?: ReactNode;
  children?: ReactNode;
};

/** A form that sends one act: errors beside their fields and summed up on top, what was typed kept, done said aloud. */
export function ActionForm({ disclose, ...props }: Props) {
  const [state, send] = useActionState(props.action, idle);
  const form = <StatefulForm {...props} state={state} send={send} />;
  if (!disclose) return form;
  return (
    <details open={state.status !== "idle"}>
      <summary className="inline-flex min-h-11 cursor-pointer items-center font-semibold underline decoration-1 underline-offset-4 hover:decoration-2">
        {disclose}
      </summary>
      <div className="pt-2 pb-4">{form}</div>
    </details>
  );
}

type Stateful = Omit<Props, "action" | "disclose"> & { state: FormState; send: (data: FormData) => void };

function StatefulForm({ state, send, submit, variant, hidden = {}, idPrefix, className, beside, children }: Stateful) {
  const generated = useId();
  const prefix = idPrefix ?? generated;
  return (
    <FormContext value={{ state, prefix }}>
      <form action={send} noValidate className={className ?? "grid max-w-form gap-6"}>
        <ErrorSummary state={state} prefix={prefix} />
        {state.status === "done" && state.message && <Notice role="status">{state.message}</Notice>}
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {children}
        <div className="flex flex-wrap gap-3">
          <Button variant={variant}>{submit}</Button>
          {beside}
        </div>
      </form>
    </FormContext>
  );
}
