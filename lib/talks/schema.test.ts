import { describe, expect, it } from "vitest";
import { LinkRows, TalkInput } from "./schema";

describe("LinkRows", () => {
  it("guesses a kind only where none was chosen", () => {
    const rows = LinkRows.parse([
      { url: "github.com/ada/koans", kind: "", label: "" },
      { url: "https://github.com/ada", kind: "website", label: "Ada" },
    ]);
    expect(rows.map((row) => row.kind)).toEqual(["repository", "website"]);
  });

  it("leaves an emptied row out", () => {
    expect(LinkRows.parse([{ url: " ", kind: "video", label: "" }, {}])).toEqual([]);
  });

  it("says beside its own row what is wrong with it", () => {
    const twice = "https://example.org/";
    const { error } = LinkRows.safeParse([{}, { url: "javascript:alert(1)" }, { label: "Slides" }, { kind: "poem" }]);
    expect(error?.issues.map((issue) => issue.path.join("."))).toEqual(["1.url", "2.url", "3.kind"]);
    const again = LinkRows.safeParse([{ url: twice }, { url: twice }]);
    expect(again.error?.issues.map((issue) => issue.path.join("."))).toEqual(["1.url"]);
  });
});

it("reads a talk from the flat names of its form", () => {
  const itemId = "0192d9a0-0000-7000-8000-000000000001";
  const talk = TalkInput.parse({
    itemId,
    abstract: " Why koans. ",
    "speaker.0.personName": "Ada",
    "speaker.0.personHandle": "",
    "speaker.0.affiliation": "BangPypers",
    "link.0.url": "https://example.org/koans.pdf",
    "link.0.kind": "",
    "link.0.label": "",
  });
  expect(talk).toEqual({
    itemId,
    abstract: "Why koans.",
    speaker: [{ kind: "new", personName: "Ada", personHandle: null, affiliation: "BangPypers" }],
    link: [{ url: "https://example.org/koans.pdf", kind: "slides", label: "" }],
  });
});
