import { expect, test } from "vitest";
import type { ProgrammePart } from "./programme-queries";
import { tellingParts } from "./programme-rules";

const UNTIMED = { startsAt: null, minutes: null, track: null };
const voice = (slug: string) => ({
  key: slug,
  slug,
  name: slug,
  affiliation: "",
  role: "panelist" as const,
  profile: null,
  photo: null,
});

function panel(title: string): ProgrammePart {
  const questions = [{ anchor: "q-why", text: "Why?", answers: [{ key: "ada", body: "Because." }] }];
  return {
    ...UNTIMED,
    id: title,
    title,
    description: "",
    kind: "panel",
    panel: { voices: [voice("ada"), voice("lin")], questions },
  };
}

function slot(kind: "break" | "social" | "talk", description = ""): ProgrammePart {
  return { ...UNTIMED, id: kind, title: kind, description, kind, talk: null };
}

test("only voices that were heard have an address", () => {
  expect(tellingParts([panel("On lists")])[0]?.voiceAnchors).toEqual({ ada: "voice-ada" });
});

test("a second panel that asks the same of the same person has addresses of its own", () => {
  const [, second] = tellingParts([panel("On lists"), panel("On lists")]);
  expect(second).toMatchObject({
    anchor: "part-on-lists-2",
    voiceAnchors: { ada: "voice-ada-2" },
    panel: { questions: [{ anchor: "q-why-2" }] },
  });
});

test("breaks, slots without a word and lightning talks nobody gave are not told", () => {
  const empty: ProgrammePart = {
    ...UNTIMED,
    id: "l",
    title: "Lightning talks",
    description: "",
    kind: "lightning_talks",
    talks: [],
    signUp: null,
  };
  const parts = tellingParts([slot("break"), slot("social"), empty, slot("talk"), slot("social", "Chai on the roof.")]);
  expect(parts.map(({ kind }) => kind)).toEqual(["talk", "social"]);
});
