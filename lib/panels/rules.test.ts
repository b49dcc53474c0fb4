import { describe, expect, it } from "vitest";
import { anchorFor, inAnswerOrder } from "./rules";

describe("anchorFor", () => {
  it("is the question's first words", () => {
    expect(anchorFor("How did you come to the community?", new Set())).toBe("q-how-did-you-come-to-the-community");
  });

  it("breaks a long question between words", () => {
    const anchor = anchorFor("What did moving online do to the meetups that used to be held in person?", new Set());
    expect(anchor).toBe("q-what-did-moving-online-do-to-the-meetups-that");
  });

  it("keeps two questions of the same words apart", () => {
    expect(anchorFor("Why?", new Set(["q-why", "q-why-2"]))).toBe("q-why-3");
  });

  it("has an address for a question in a script without Latin letters, and for one endless word", () => {
    expect(anchorFor("なぜ？", new Set())).toBe("q-question");
    expect(anchorFor("a".repeat(300), new Set())).toHaveLength(50);
  });
});

describe("inAnswerOrder", () => {
  const [ada, ben, cy] = [{ id: "ada" }, { id: "ben" }, { id: "cy" }];

  it("lists those who answered first, in the order of their answers", () => {
    const answers = [{ panelistId: "cy" }, { panelistId: "ada" }];
    expect(inAnswerOrder([ada, ben, cy], answers)).toEqual([cy, ada, ben]);
  });

  it("is the panel's own order before anybody answered", () => {
    expect(inAnswerOrder([ada, ben, cy], [])).toEqual([ada, ben, cy]);
  });
});
