import type { FormState } from "./outcomes";

/** No field of ours has a longer name. */
const LONGEST_NAME = 100;

/** PostgreSQL keeps no NUL in a text and no half of a letter, and no keyboard types one. */
const storable = (value: FormDataEntryValue) =>
  typeof value === "string" ? value.replaceAll("\0", "").toWellFormed() : value;

/** Text fields by name; a name that occurs more than once, or ends in "[]", is a list. Files stay files. */
export function fieldsOf(data: FormData): Record<string, unknown> {
  const fields = new Map<string, unknown>();
  for (const name of new Set(data.keys())) {
    if (name.startsWith("$") || name.length > LONGEST_NAME) continue;
    const all = data.getAll(name).map(storable);
    if (name.endsWith("[]")) fields.set(name.slice(0, -2), all);
    else fields.set(name, all.length > 1 ? all : all[0]);
  }
  return Object.fromEntries(fields);
}

/** What was typed, as it comes back into the form. */
export function typedValues(data: FormData): FormState["values"] {
  const values = new Map<string, string | string[]>();
  for (const name of new Set(data.keys())) {
    if (name.startsWith("$")) continue;
    const all = data.getAll(name).filter((value) => typeof value === "string");
    values.set(name, all.length > 1 || name.endsWith("[]") ? all : (all[0] ?? ""));
  }
  return Object.fromEntries(values);
}
