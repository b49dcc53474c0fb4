"use client";

import { FieldError } from "./field-error";
import { useField } from "./form-field";

type Props = {
  name: string;
  legend: string;
  hint?: string;
  choices: readonly { value: string; label: string; hint?: string }[];
  /** One of them, or any number. */
  type?: "radio" | "checkbox";
  /** What is chosen before anybody chose. */
  chosen?: readonly string[];
  /** Says "(optional)" after the legend. */
  optional?: boolean;
};

/** A few choices, all in sight: one of them (radio) or any number (checkbox). */
export function ChoiceGroup({ name, legend, hint, choices, type = "radio", chosen = [], optional }: Props) {
  const { id, errors, typed, aria } = useField(name, hint);
  const current = typed ?? chosen;
  return (
    <fieldset
      aria-describedby={aria["aria-describedby"]}
      className={`min-w-0 ${errors.length > 0 ? "border-alarm border-l-4 pl-4" : ""}`}
    >
      <legend className="font-semibold">
        {legend}
        {optional && <span className="font-normal text-muted"> (optional)</span>}
      </legend>
      {hint && (
        <p id={`${id}-hint`} className="text-muted text-small">
          {hint}
        </p>
      )}
      <FieldError id={`${id}-error`} errors={errors} />
      {choices.map((choice, index) => {
        const checked = current.includes(choice.value);
        // The first control carries the field's own id, so that the summary of errors can lead to it.
        const choiceId = index === 0 ? id : `${id}-${index}`;
        return (
          <label key={choice.value} htmlFor={choiceId} className="flex min-h-11 items-start gap-3 py-2">
            <input
              key={String(checked)}
              type={type}
              id={choiceId}
              name={name}
              value={choice.value}
              defaultChecked={checked}
              className="mt-0.5 size-6 shrink-0"
            />
            <span className="min-w-0 [overflow-wrap:anywhere]">
              {choice.label}
              {choice.hint && <span className="block text-muted text-small">{choice.hint}</span>}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
