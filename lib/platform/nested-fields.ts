/**
 * Gathers the flat names of a form into rows: `speaker.0.personName` becomes `{ speaker: [{ personName }] }`. Whatever
 * zod then finds wrong has the path of the very field it belongs beside.
 */
export function nestFields(fields: unknown): unknown {
  if (typeof fields !== "object" || fields === null) return fields;
  const whole: [string, unknown][] = [];
  const parts = new Map<string, [string, unknown][]>();
  for (const [name, value] of Object.entries(fields)) {
    const dot = name.indexOf(".");
    if (dot < 0) whole.push([name, value]);
    else parts.set(name.slice(0, dot), [...(parts.get(name.slice(0, dot)) ?? []), [name.slice(dot + 1), value]]);
  }
  const nested = [...parts].map(([name, inner]) => [name, nestFields(Object.fromEntries(inner))] as const);
  return asRows(Object.fromEntries([...whole, ...nested]));
}

const ROW_NUMBER = /^\d{1,2}$/;

/** An object whose every key is a row number is a list; a number that was left out is an empty row. */
function asRows(fields: Record<string, unknown>): unknown {
  const keys = Object.keys(fields);
  if (keys.length === 0 || !keys.every((key) => ROW_NUMBER.test(key))) return fields;
  return Array.from({ length: Math.max(...keys.map(Number)) + 1 }, (_, row) => fields[row] ?? {});
}
