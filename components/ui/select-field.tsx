"use client";

import type { ComponentProps } from "react";
import { controlClass, FieldFrame } from "./field-frame";
import { useField } from "./form-field";

type Props = Omit<ComponentProps<"select">, "id" | "value" | "multiple"> & {
  name: string;
  label: string;
  hint?: string;
  options: readonly { value: string; label: string }[];
  /** Label of an empty first choice, e.g. "No series". */
  none?: string;
  defaultValue?: string;
  optional?: boolean;
};

/** One choice from a list. */
export function SelectField({ name, label, hint, options, none, optional, defaultValue = "", ...select }: Props) {
  const { id, errors, typed, aria } = useField(name, hint);
  const value = typed?.[0] ?? defaultValue;
  return (
    <FieldFrame id={id} label={label} hint={hint} errors={errors} optional={optional}>
      {/* React never updates the default of a mounted select, and resets it after an action: a new key makes a new one. */}
      <select key={value} {...select} {...aria} id={id} name={name} defaultValue={value} className={controlClass}>
        {none !== undefined && <option value="">{none}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
