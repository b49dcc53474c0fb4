"use client";

import { use, useId } from "react";
import { controlClass } from "./field-frame";
import { FormContext } from "./form-field";

/**
 * Says which texts this form began with. Once somebody else saved others, those stand here to read and to copy from,
 * above one's own in the fields, and the form goes on from them.
 */
export function SeenTexts({ opened }: { opened: string }) {
  const { state } = use(FormContext);
  const before = state.status === "refused" || state.status === "unsent" ? [state.values.seen].flat()[0] : undefined;
  return (
    <>
      <input type="hidden" name="seen" value={state.seen ?? before ?? opened} />
      {state.newer && <NewerTexts texts={state.newer} />}
    </>
  );
}

function NewerTexts({ texts }: { texts: Record<string, string> }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="grid gap-4 border-hairline border-l-2 pl-4">
      <h2 id={id} className="font-bold text-h3">
        Saved meanwhile
      </h2>
      {Object.entries(texts).map(([label, text], index) => (
        <div key={label}>
          <label htmlFor={`${id}-${index}`} className="block font-semibold">
            {label}, as saved
          </label>
          <textarea
            id={`${id}-${index}`}
            readOnly
            rows={1}
            value={text}
            className={`field-sizing-content mt-1.5 max-h-[50vh] ${controlClass}`}
          />
        </div>
      ))}
      <p className="font-semibold">Your text:</p>
    </section>
  );
}
