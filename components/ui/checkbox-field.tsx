"use client";

import { FieldError } from "./field-error";
import { useField } from "./form-field";

type Props = {
  name: string;
  label: string;
  hint?: string;
  /** What is sent when it is ticked. Several boxes of one name need their own. */
  value?: string;
  defaultChecked?: boolean;
};

/** A box to tick. Unticked, the field is not sent at all. */
export function CheckboxField({ name, label, hint, value = "on", defaultChecked = false }: Props) {
  const field = useField(name, hint);
  const id = value === "on" ? field.id : `${field.id}-${value}`;
  const checked = field.typed ? field.typed.includes(value) : defaultChecked;
  return (
    <div>
      <FieldError id={`${field.id}-error`} errors={field.errors} />
      <label htmlFor={id} className="flex min-h-11 items-start gap-3 py-2">
        <input
          {...field.aria}
          key={String(checked)}
          type="checkbox"
          id={id}
          name={name}
          value={value}
          defaultChecked={checked}
          className="mt-0.5 size-6 shrink-0"
        />
        <span>
          <span className="font-semibold">{label}</span>
          {hint && (
            <span id={`${field.id}-hint`} className="block text-muted text-small">
              {hint}
            </span>
          )}
        </span>
      </label>
    </div>
  );
}
