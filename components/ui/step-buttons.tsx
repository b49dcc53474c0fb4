"use client";

import { useActionState, useEffect, useRef } from "react";
import { type FormState, idle } from "@/lib/access/outcomes";

type Props = {
  action: (previous: FormState, data: FormData) => Promise<FormState>;
  hidden: Record<string, string>;
  /** What moves, for those who hear the buttons instead of seeing where they stand. */
  thing: string;
  isFirst: boolean;
  isLast: boolean;
};

/** What was moved last, and which way. The answer may begin the whole list anew, so it is kept outside of it. */
let moved: { what: string; step: string } | null = null;

/**
 * Moves one of a list a step earlier or later. One form; the pressed button says which way, as `step`. What has moved
 * keeps the focus, so that a keyboard moves it on.
 */
export function StepButtons({ action, hidden, thing, isFirst, isLast }: Props) {
  const [, send, isPending] = useActionState(action, idle);
  const form = useRef<HTMLFormElement>(null);
  const what = Object.values(hidden).join(" ");
  useEffect(() => {
    if (isPending || moved?.what !== what || document.activeElement !== document.body) return;
    const [same, other] = [`[value=${moved.step}]:enabled`, "button:enabled"];
    (form.current?.querySelector<HTMLElement>(same) ?? form.current?.querySelector<HTMLElement>(other))?.focus();
  });
  return (
    <form
      ref={form}
      action={send}
      onSubmit={({ nativeEvent: { submitter } }) => {
        moved = { what, step: submitter?.getAttribute("value") ?? "" };
      }}
      onBlur={({ relatedTarget }) => {
        if (relatedTarget) moved = null;
      }}
      className="flex gap-1"
    >
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <StepButton step="earlier" label={`Move ${thing} earlier`} sign="↑" disabled={isFirst} />
      <StepButton step="later" label={`Move ${thing} later`} sign="↓" disabled={isLast} />
    </form>
  );
}

function StepButton({ step, label, sign, disabled }: { step: string; label: string; sign: string; disabled: boolean }) {
  return (
    <button
      type="submit"
      name="step"
      value={step}
      aria-label={label}
      disabled={disabled}
      className="grid size-11 place-items-center rounded-mark border border-control hover:border-ink hover:bg-tint disabled:border-hairline disabled:text-muted disabled:opacity-60"
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
