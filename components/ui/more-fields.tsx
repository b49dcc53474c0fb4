"use client";

import { type ReactNode, use } from "react";
import { FormContext } from "./form-field";

type Props = {
  summary: string;
  /** The fields inside: one that was refused is not folded away. */
  names: readonly string[];
  children: ReactNode;
};

/** Fields that are rarely needed, folded away under their name. */
export function MoreFields({ summary, names, children }: Props) {
  const { state } = use(FormContext);
  const isRefused = names.some((name) => state.errors[name]);
  return (
    <details open={isRefused}>
      <summary className="inline-flex min-h-11 cursor-pointer items-center font-semibold underline decoration-1 underline-offset-4 hover:decoration-2">
        {summary}
      </summary>
      <div className="grid gap-6 pt-4">{children}</div>
    </details>
  );
}
