"use client";

import { controlClass, FieldFrame } from "./field-frame";
import { useField } from "./form-field";

type Props = { name: string; label: string; hint?: string; accept: string; multiple?: boolean; optional?: boolean };

/** One file, or several. A browser never gives a chosen file back to a page, so after an answer it has to be chosen again. */
export function FileField({ name, label, hint, accept, multiple, optional }: Props) {
  const { id, errors, typed, aria } = useField(name, hint);
  const wasSent = typed !== undefined;
  return (
    <FieldFrame id={id} label={label} hint={hint} errors={errors} optional={optional}>
      <input {...aria} id={id} name={name} type="file" accept={accept} multiple={multiple} className={controlClass} />
      {wasSent && <p className="mt-1 text-muted text-small">If you had chosen a file, choose it again.</p>}
    </FieldFrame>
  );
}
