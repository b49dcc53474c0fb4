import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

/** Forms with room for many words that keep none in the browser, and why. */
const WITHOUT: Record<string, string> = {
  "components/claims/claim-form.tsx": "a public page has no scripts of the framework",
  "components/feedback/feedback-form.tsx": "a public page has no scripts of the framework",
  "components/scribe/question-to-scribe.tsx": "the scribe's own module keeps every key on the device",
};

/** The forms of a file: each with everything down to its end. */
function formsIn(source: string): string[] {
  return source
    .split(/(?=<ActionForm\b)/)
    .filter((rest) => rest.startsWith("<ActionForm"))
    .map((rest) => rest.split("</ActionForm>", 1)[0] ?? "");
}

const isLong = (form: string) => /<(?:TextArea|MarkdownField)\b/.test(form);
const keepsWords = (form: string) => /\bdraftKey=/.test(form);

const files = ["app", "components"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".tsx"))
    .map((path) => `${folder}/${path}`),
);
const long = files.flatMap((file) =>
  formsIn(readFileSync(file, "utf8"))
    .filter(isLong)
    .map((form) => ({ file, form })),
);

describe("a form with room for many words", () => {
  it.each(long.filter(({ file }) => !(file in WITHOUT)))("keeps them in the browser: $file", ({ form }) => {
    expect(keepsWords(form), "it has a draftKey").toBe(true);
  });

  it("is excused where there is a reason, and only there", () => {
    const excused = long.filter(({ file, form }) => file in WITHOUT && !keepsWords(form)).map(({ file }) => file);
    expect([...new Set(excused)].toSorted()).toEqual(Object.keys(WITHOUT).toSorted());
  });

  it("is told from one with a line or two", () => {
    const source = '<ActionForm a><TextArea /></ActionForm><p /><ActionForm draftKey="k"><TextField /></ActionForm>';
    expect(formsIn(source).map((form) => [isLong(form), keepsWords(form)])).toEqual([
      [true, false],
      [false, true],
    ]);
  });
});
