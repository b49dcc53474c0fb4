"use client";

import { use, useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { FormContext } from "@/components/ui/form-field";

/** The message as it was typed, whom it reaches, and the button that sends it; it takes the focus when it comes. */
export function MessagePreview() {
  const { state } = use(FormContext);
  const { confirmed, to, reach, send } = state.shown ?? {};
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (confirmed !== undefined) heading.current?.focus();
  }, [confirmed]);
  if (confirmed === undefined) return null;
  // Without scripts the attribute moves the focus when the page comes back.
  const takesFocus = { tabIndex: -1, autoFocus: true };
  return (
    <section aria-labelledby="preview" className="grid basis-full gap-4 border-ink border-y-2 py-6">
      <h2 id="preview" ref={heading} {...takesFocus} className="font-bold text-h3">
        Not sent yet
      </h2>
      <p>
        <span className="font-semibold">{to}.</span> {reach}
      </p>
      <div className="grid gap-3 border-hairline border-l-4 pl-4">
        <p className="font-semibold">{state.values.subject}</p>
        <p className="whitespace-pre-line">{state.values.body}</p>
      </div>
      {send && (
        <p>
          <Button name="confirmed" value={confirmed}>
            {send}
          </Button>
        </p>
      )}
    </section>
  );
}
