import type { ReactNode } from "react";
import { FieldError } from "./field-error";

type Props = { id: string; label: string; hint?: string; errors: string[]; optional?: boolean; children: ReactNode };

/** A label, its hint and its error around one control. */
export function FieldFrame({ id, label, hint, errors, optional, children }: Props) {
  return (
    <div className={errors.length > 0 ? "border-alarm border-l-4 pl-4" : undefined}>
      <label htmlFor={id} id={`${id}-label`} className="block font-semibold">
        {label}
        {optional && <span className="font-normal text-muted"> (optional)</span>}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="text-muted text-small">
          {hint}
        </p>
      )}
      <FieldError id={`${id}-error`} errors={errors} />
      <div className="mt-1.5">{children}</div>
    </div>
  );
}

/** How every control that one types into looks. */
export const controlClass =
  "block min-h-11 w-full rounded-mark border border-control bg-paper px-3 py-2 text-ink aria-invalid:border-2 aria-invalid:border-alarm disabled:opacity-60";
