"use client";

import type { ComponentProps } from "react";
import { controlClass, FieldFrame } from "./field-frame";
import { useField } from "./form-field";

type Props = Omit<ComponentProps<"input">, "id" | "value"> & {
  name: string;
  label: string;
  hint?: string;
  defaultValue?: string | number;
  /** Says "(optional)" after the label. */
  optional?: boolean;
};

/** One line of text; also email, url, number and search by `type`. */
export function TextField({ name, label, hint, optional, defaultValue = "", className = "", ...input }: Props) {
  const { id, errors, typed, aria } = useField(name, hint);
  return (
    <FieldFrame id={id} label={label} hint={hint} errors={errors} optional={optional}>
      <input
        type="text"
        {...input}
        {...aria}
        id={id}
        name={name}
        defaultValue={typed?.[0] ?? defaultValue}
        className={`${controlClass} ${className}`}
      />
    </FieldFrame>
  );
}
