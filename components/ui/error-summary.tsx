"use client";

import { useEffect, useRef } from "react";
import type { FormState } from "@/lib/access/outcomes";
import { fieldId } from "./form-field";

/** Everything that is wrong with a form, on top of it, leading to each field. It takes the focus. */
export function ErrorSummary({ state, prefix }: { state: FormState; prefix: string }) {
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.status === "refused") summary.current?.focus();
  }, [state]);
  if (state.status !== "refused") return null;

  // With scripts the effect moves the focus; without, the attribute does when the page comes back.
  const takesFocus = { tabIndex: -1, autoFocus: true };
  const errors = Object.entries(state.errors).filter(([, messages]) => messages.length > 0);
  return (
    <div ref={summary} {...takesFocus} role="alert" className="border-alarm border-y-2 py-4">
      <p className="font-bold text-alarm">{state.message ?? "Please look at this again:"}</p>
      {errors.length > 0 && (
        <ul className="mt-2 grid gap-1">
          {errors.map(([name, messages]) => (
            <li key={name}>
              <a href={`#${fieldId(prefix, name)}`} className="inline-block min-h-6 text-ink">
                {messages.join(" ")}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
