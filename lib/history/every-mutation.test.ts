import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ACTS } from "./rules";

/** What an organizer does that nobody else needs to read about, and why. */
const UNTOLD: Record<string, string> = {
  signOutEverywhere: "it ends one's own sessions, and changes nothing that others see",
  openOwnDuty: "it opens one's own desk",
  markGuest: "who came is the guest's, and stands in the list of guests",
  addWalkIn: "who came is the guest's, and stands in the list of guests",
  removeWalkIn: "who came is the guest's, and stands in the list of guests",
};

const RECORDERS = ["recordChange", "recordEdit", "recordRemoval"];
const FUNCTION = /^(?:export )?(?:async )?function (\w+)(?:<[^>]*>)?\(([^)]*)\)/gm;

type Source = { file: string; text: string };
type Written = { name: string; parameters: string; body: string };

const sources: Source[] = readdirSync("lib", { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts") && !/\.test\.ts$|testing/.test(path))
  .map((path) => ({ file: path, text: readFileSync(`lib/${path}`, "utf8") }));

/** The functions of a file, each with all that is written up to the next one. */
function functionsOf(text: string): Written[] {
  const heads = [...text.matchAll(FUNCTION)];
  return heads.map(([head, name = "", parameters = ""], at) => {
    const begins = (heads[at]?.index ?? 0) + head.length;
    return { name, parameters, body: text.slice(begins, heads[at + 1]?.index) };
  });
}

/** The names of all functions that record something, themselves or by what they call. */
function recording(functions: Written[]): Set<string> {
  const known = new Set(RECORDERS);
  for (let size = 0; size !== known.size; ) {
    size = known.size;
    const calls = new RegExp(`\\b(?:${[...known].join("|")})\\(`);
    for (const { name, body } of functions) if (calls.test(body)) known.add(name);
  }
  return known;
}

/** What organizers do: the functions of mutations that begin with who does it. */
function actsOf({ file, text }: Source): string[] {
  if (!/mutations\.ts$/.test(file)) return [];
  const isAct = ({ parameters }: Written) => /^\s*actor: Actor/.test(parameters);
  return functionsOf(text)
    .filter((written) => isAct(written) && new RegExp(`^export .*function ${written.name}\\b`, "m").test(text))
    .map(({ name }) => name);
}

const records = recording(sources.flatMap(({ text }) => functionsOf(text)));

describe("what organizers do", () => {
  it.each(sources.flatMap((source) => actsOf(source).map((name) => [name, source.file])))(
    "%s in %s stands in the history",
    (name) => {
      expect(records.has(name), "it calls recordChange, recordEdit or recordRemoval").toBe(!(name in UNTOLD));
    },
  );

  it("is told in words that something uses", () => {
    const code = sources.filter(({ file }) => !file.endsWith("history/rules.ts")).map(({ text }) => text);
    const unused = ACTS.filter((act) => !code.some((text) => text.includes(`"${act}"`)));
    expect(unused).toEqual([]);
  });
});

describe("the look for it", () => {
  const acts = actsOf({
    file: "koans/mutations.ts",
    text: "export async function forget(actor: Actor) {}\nexport function tell(actor: Actor) {}\nfunction own(actor: Actor) {}",
  });

  it("finds what is there for others", () => {
    expect(acts).toEqual(["forget", "tell"]);
  });

  it("tells what records by way of another from what does not", () => {
    const found = recording([
      { name: "tell", parameters: "", body: "await recordChange(tx)" },
      { name: "by", parameters: "", body: "return tell(tx)" },
      { name: "forget", parameters: "", body: "await tx.koan.deleteMany()" },
    ]);
    expect([...found]).toEqual([...RECORDERS, "tell", "by"]);
  });
});
