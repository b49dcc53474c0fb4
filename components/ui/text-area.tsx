"use client";

import type { ComponentProps } from "react";
import { controlClass, FieldFrame } from "./field-frame";
import { useField } from "./form-field";

type Props = Omit<ComponentProps<"textarea">, "id" | "value"> & {
  name: string;
  label: string;
  hint?: string;
  defaultValue?: string;
  optional?: boolean;
};

/** Several lines of text. Grows with what is typed where the browser can. */
export function TextArea({ name, label, hint, optional, defaultValue = "", rows = 4, className = "", ...area }: Props) {
  const { id, errors, typed, aria } = useField(name, hint);
  return (
    <FieldFrame id={id} label={label} hint={hint} errors={errors} optional={optional}>
      <textarea
        {...area}
        {...aria}
        id={id}
        name={name}
        rows={rows}
        defaultValue={typed?.[0] ?? defaultValue}
        className={`field-sizing-content max-h-[70vh] min-h-24 ${controlClass} ${className}`}
      />
    </FieldFrame>
  );
}
