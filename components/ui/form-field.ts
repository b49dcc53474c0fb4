"use client";

import { createContext, use } from "react";
import { type FormState, idle } from "@/lib/access/outcomes";

/**
 * What the form around a field knows: how it went, and the prefix that keeps ids apart when a page has several forms.
 */
export const FormContext = createContext<FormAround>({ state: idle, prefix: "field", arrived: () => {} });

type FormAround = {
  state: FormState;
  prefix: string;
  /** Says that what these fields held was saved otherwise than by sending the form. */
  arrived: (saved: Record<string, string[]>) => void;
};

/**
 * Everything a field asks the form around it: its ids, its errors, and what was typed before, which wins over the
 * default.
 */
export function useField(name: string, hint?: string) {
  const { state, prefix } = use(FormContext);
  const id = fieldId(prefix, name);
  const errors = state.errors[name] ?? [];
  const typed = state.status === "idle" ? undefined : (state.values[name] ?? []);
  const describedBy = [errors.length > 0 && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(" ");
  return {
    id,
    errors,
    typed: typed === undefined ? undefined : [typed].flat(),
    aria: {
      "aria-invalid": errors.length > 0 || undefined,
      "aria-describedby": describedBy || undefined,
    },
  };
}

/** The id of the control named `name`; the summary of errors links to it. */
export function fieldId(prefix: string, name: string): string {
  return `${prefix}-${name}`;
}
