"use client";

import { TextField } from "./text-field";

type Props = {
  name: string;
  label: string;
  hint?: string;
  /** Wall clock as a datetime-local input reads it, e.g. "2027-01-09T18:00". */
  defaultValue?: string;
  required?: boolean;
  optional?: boolean;
};

/** A date and a time on the wall clock of some zone; the hint should name the zone. */
export function DateTimeField(props: Props) {
  return <TextField {...props} type="datetime-local" className="max-w-72 font-mono" />;
}
