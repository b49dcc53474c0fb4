"use client";

import { use, useId } from "react";
import { controlClass } from "@/components/ui/field-frame";
import { FormContext } from "@/components/ui/form-field";

const PARTS = {
  title: "Title",
  description: "Description",
  body: "The story",
  categories: "Categories",
  authors: "Authors",
} as const;

/** The text somebody else saved meanwhile, to read and to copy from; one's own is in the fields below. */
export function NewerText() {
  const { shown } = use(FormContext).state;
  const id = useId();
  if (shown?.seenAt === undefined) return null;
  return (
    <section aria-labelledby={id} className="grid gap-4 border-hairline border-l-2 pl-4">
      <h2 id={id} className="font-bold text-h3">
        The saved text
      </h2>
      {Object.entries(PARTS).map(([name, label]) => (
        <div key={name}>
          <label htmlFor={`${id}-${name}`} className="block font-semibold">
            {label}, as saved
          </label>
          <textarea
            id={`${id}-${name}`}
            readOnly
            rows={name === "body" ? 8 : 1}
            value={shown[name] ?? ""}
            className={`field-sizing-content mt-1.5 max-h-[50vh] ${controlClass}`}
          />
        </div>
      ))}
      <p className="font-semibold">Your text:</p>
    </section>
  );
}
