import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { fieldsOf } from "./access/form-fields";
import { NAUGHTY } from "./testing-strings";

const here = fileURLToPath(new URL(".", import.meta.url));
const files = readdirSync(here, { recursive: true, encoding: "utf8" }).filter((file) =>
  /(?:^|[/-])schema\.ts$/.test(file),
);
const modules = await Promise.all(files.map(async (file) => [file, await import(`${here}${file}`)] as const));
/** Never sent by a form: what volunteers' devices send, a part of one, and what the form's own fields make. */
const NO_FORM = ["SyncInput", "ScribeSync", "StageSync", "WalkInName", "RsvpInput"];
const schemas = modules.flatMap(([file, module]) =>
  Object.entries(module)
    .filter((entry): entry is [string, z.ZodType] => entry[1] instanceof z.ZodType)
    .filter(([name]) => !NO_FORM.includes(name))
    .map(([name, schema]) => ({ name: `${name} of ${file}`, schema })),
);

/** Sent unseen, or chosen and not typed: who tampers with these gets one sentence for all. */
const NOT_TYPED = /(?:Id|^id|^step|^secret|^code|^mark|^press|^search|^seenAt|^part)$/;
const OTHER_SHAPE = /expected (?:array|record|"on"|string, received object)|Invalid option/;
/** What zod says where we said nothing. */
const UNSPOKEN = /^(?:Invalid|Too (?:big|small)|Unrecognized|Expected)/;

test("there are schemas to try", () => {
  expect(schemas.length).toBeGreaterThan(40);
});

describe.each(schemas)("$name", ({ schema }) => {
  test("takes every naughty string or says in our own words why not", () => {
    const unclear = new Set<string>();
    const names = fieldNames(schema);
    for (const text of NAUGHTY) {
      schema.safeParse(text);
      schema.safeParse(form(names, text, text));
      const { error } = schema.safeParse(form(names, text));
      for (const { path, message } of error?.issues ?? []) {
        if (NOT_TYPED.test(String(path[0])) || OTHER_SHAPE.test(message)) continue;
        if (UNSPOKEN.test(message)) unclear.add(`${path.join(".")}: ${message}`);
      }
    }
    expect([...unclear]).toEqual([]);
  });
});

/** A form with these texts in every field, as an action reads it. */
function form(names: string[], ...texts: string[]): Record<string, unknown> {
  const data = new FormData();
  for (const name of names) for (const text of texts) data.append(name, text);
  return fieldsOf(data);
}

/** The fields of a form, whatever is done before or after they are read. */
function fieldNames(schema: z.core.$ZodType): string[] {
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape);
  if (schema instanceof z.ZodPipe) return [...fieldNames(schema.in), ...fieldNames(schema.out)];
  return [];
}
