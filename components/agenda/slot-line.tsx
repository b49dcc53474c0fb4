"use client";

import { type ComponentProps, useId, useRef, useSyncExternalStore } from "react";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field-error";
import { controlClass } from "@/components/ui/field-frame";
import { saveSlotLineAction } from "@/lib/agenda/actions";
import { useAutosave } from "./use-autosave";

type Props = {
  slot: { id: string; title: string; day: string; time: string; minutes: string };
  /** The fingerprint of what is known of the slot. */
  seen: string;
};

/** When a slot starts, how long it takes and what it is called, saved while it is typed. */
export function SlotLine({ slot: { id, day, ...saved }, seen }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const isRunning = useSyncExternalStore(never, isTrue, isFalse);
  const line = useAutosave(saveSlotLineAction, saved, seen, form);
  const prefix = useId();
  const { answer, values } = line;
  const field = (name: keyof typeof saved, label: string): Omit<FieldProps, "className"> => ({
    ...{ id: `${prefix}-${name}`, name, label, value: values[name] ?? "", errors: answer.errors[name] ?? [] },
    onChange: ({ target }) => line.type(name, target.value),
    onBlur: line.leave,
  });
  return (
    <form
      ref={form}
      action={line.send}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        line.save();
      }}
      className="grid grid-cols-[9rem_4.5rem_1fr] items-start gap-x-3 gap-y-2 lg:grid-cols-[9rem_4.5rem_1fr_4.5rem]"
    >
      <input type="hidden" name="itemId" value={id} />
      <input type="hidden" name="day" value={day} />
      <input type="hidden" name="seen" value={line.seen} />
      <Field {...field("time", `When “${saved.title}” begins`)} type="time" className="font-mono" />
      <Field
        {...field("minutes", `How long “${saved.title}” takes`)}
        inputMode="numeric"
        placeholder="min"
        className="text-right font-mono"
      />
      <Field
        {...field("title", `What “${saved.title}” is called`)}
        maxLength={140}
        autoComplete="off"
        frame="col-span-3 sm:col-span-1"
        className="font-bold"
      />
      <p
        role="status"
        className="col-start-3 row-start-1 self-center text-muted text-small sm:max-lg:row-start-2 lg:col-start-4"
      >
        {line.isSaving ? "Saving…" : answer.status === "done" && "Saved"}
      </p>
      {answer.status === "unsent" && (
        <p role="alert" className="col-span-full text-alarm">
          Not saved: no answer came. It is still here.
        </p>
      )}
      {answer.status === "refused" && answer.message && (
        <p role="alert" className="col-span-full text-alarm">
          {answer.newer ? "Somebody saved this slot meanwhile." : answer.message}
        </p>
      )}
      {answer.newer && <NewerLine texts={answer.newer} />}
      {answer.newer && isRunning && (
        <div className="col-span-full flex flex-wrap gap-3">
          <Button variant="quiet">Save mine all the same</Button>
          <Button type="button" variant="quiet" onClick={line.takeSaved}>
            Take what is saved
          </Button>
        </div>
      )}
      {(!isRunning || answer.status === "unsent") && (
        <div className="col-span-full">
          <Button variant="quiet">Save this line</Button>
        </div>
      )}
    </form>
  );
}

type FieldProps = ComponentProps<"input"> & { id: string; label: string; errors: string[]; frame?: string };

function Field({ id, label, errors, frame, className, ...input }: FieldProps) {
  return (
    <div className={frame}>
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <input
        {...input}
        id={id}
        aria-invalid={errors.length > 0 || undefined}
        aria-describedby={errors.length > 0 ? `${id}-error` : undefined}
        className={`${controlClass} ${className ?? ""}`}
      />
      <FieldError id={`${id}-error`} errors={errors} />
    </div>
  );
}

/** What is saved now, beside what was typed. */
function NewerLine({ texts }: { texts: Record<string, string> }) {
  return (
    <dl className="col-span-full border-hairline border-l-2 pl-4">
      {Object.entries(texts).map(([label, text]) => (
        <div key={label} className="flex gap-2">
          <dt className="text-muted">{label}, as saved:</dt>
          <dd>{text || "Nothing"}</dd>
        </div>
      ))}
    </dl>
  );
}

const never = () => () => {};
const isTrue = () => true;
const isFalse = () => false;
