import { describe, expect, it } from "vitest";
import { mentionedIn, withoutLinksTo } from "./mention-rules";

const text =
  "[Ada](/people/ada) met [Bo \\[the other\\]](/people/bo-2), [ada](/people/ada) and [PyCon](https://in.pycon.org).";

describe("mentions", () => {
  it("are the links to people's pages, each once", () => {
    expect(mentionedIn(text)).toEqual(["ada", "bo-2"]);
    expect(mentionedIn("Nobody, not even [people](/people).")).toEqual([]);
  });

  it("of somebody who is hidden become plain words, and the others stay", () => {
    expect(withoutLinksTo(new Set(["bo-2"]), text)).toBe(
      "[Ada](/people/ada) met Bo \\[the other\\], [ada](/people/ada) and [PyCon](https://in.pycon.org).",
    );
    expect(withoutLinksTo(new Set(["ada"]), text)).not.toContain("/people/ada");
    expect(withoutLinksTo(new Set(), text)).toBe(text);
  });
});
