"use client";

import { useActionState } from "react";
import { type FormState, idle } from "@/lib/access/outcomes";

type Props = {
  action: (previous: FormState, data: FormData) => Promise<FormState>;
  hidden: Record<string, string>;
  /** What moves, for those who hear the buttons instead of seeing where they stand. */
  thing: string;
  isFirst: boolean;
  isLast: boolean;
};

/** Moves one of a list a step earlier or later. One form; the pressed button says which way, as `step`. */
export function StepButtons({ action, hidden, thing, isFirst, isLast }: Props) {
  const [, send] = useActionState(action, idle);
  return (
    <form action={send} className="flex gap-1">
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
