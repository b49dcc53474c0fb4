"use client";

import { use, useEffect, useRef } from "react";
import { FormContext } from "@/components/ui/form-field";
import { Prose } from "@/components/ui/prose";
import type { SafeHtml } from "@/lib/platform/markdown";

/** How the story will read, as the server rendered it; it takes the focus when it comes. */
export function TextPreview() {
  const { state } = use(FormContext);
  const preview = state.shown?.preview;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (preview !== undefined) heading.current?.focus();
  }, [preview]);
  if (preview === undefined) return null;
  // Without scripts the attribute moves the focus when the page comes back.
  const takesFocus = { tabIndex: -1, autoFocus: true };
  return (
    <section aria-labelledby="preview" className="grid gap-4 border-ink border-y-2 py-6">
      <h2 id="preview" ref={heading} {...takesFocus} className="font-bold text-h3">
        Preview, not saved yet
      </h2>
      {preview === "" ? <p className="text-muted">There is no story yet.</p> : <Prose html={preview as SafeHtml} />}
    </section>
  );
}
