import { EditorSelection, EditorState } from "@codemirror/state";
import { describe, expect, it } from "vitest";
import { around, atLineStart, type Command, code, heading, insert, link } from "./commands";

/** A text in which "[" and "]" stand around what is chosen, or "|" where the next letter goes. */
function open(marked: string): EditorState {
  const from = marked.search(/[«|]/);
  const to = marked.includes("»") ? marked.indexOf("»") - 1 : from;
  const doc = marked.replace(/[«»|]/g, "");
  return EditorState.create({ doc, selection: EditorSelection.range(from, to) });
}

function close(state: EditorState): string {
  const { from, to } = state.selection.main;
  const text = state.doc.toString();
  if (from === to) return `${text.slice(0, from)}|${text.slice(from)}`;
  return `${text.slice(0, from)}«${text.slice(from, to)}»${text.slice(to)}`;
}

const applied = (marked: string, command: Command) => {
  const state = open(marked);
  return close(state.update(command(state)).state);
};

describe("marks around words", () => {
  it.each([
    ["a «word» here", "a **«word»** here"],
    ["a **«word»** here", "a «word» here"],
    ["a | here", "a **|** here"],
    ["a **|** here", "a | here"],
    ["a **word|** here", "a **word**| here"],
  ])("bold makes of %s %s", (before, wanted) => {
    expect(applied(before, around("**"))).toBe(wanted);
  });

  it("italic leaves bold alone", () => {
    expect(applied("**«word»**", around("*"))).toBe("***«word»***");
    expect(applied("*«word»*", around("*"))).toBe("«word»");
  });
});

describe("marks before lines", () => {
  it("lists every chosen line, and takes the list away again", () => {
    expect(applied("«one\ntwo»", atLineStart("- "))).toBe("- «one\n- two»");
    expect(applied("- «one\n- two»", atLineStart("- "))).toBe("«one\ntwo»");
  });

  it("turns a line into a heading, a smaller one, and back", () => {
    expect(applied("The pan|el", heading)).toBe("## The pan|el");
    expect(applied("## The pan|el", heading)).toBe("### The pan|el");
    expect(applied("### The pan|el", heading)).toBe("The pan|el");
  });
});

describe("a link", () => {
  it.each([
    ["see «this»", "see [this](«https://»)"],
    ["see «https://example.org»", "see [«words»](https://example.org)"],
    ["see |", "see [«words»](https://)"],
  ])("of %s is %s", (before, wanted) => {
    expect(applied(before, link)).toBe(wanted);
  });
});

it("quotes code within a line and as a block", () => {
  expect(applied("call «run()»", code)).toBe("call `«run()»`");
  expect(applied("«a\nb»", code)).toContain("```\na\nb\n```");
});

it("goes on behind what was put in", () => {
  expect(applied("see «x» now", insert("[Ada](/people/ada)"))).toBe("see [Ada](/people/ada)| now");
});
