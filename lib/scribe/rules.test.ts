import { describe, expect, it } from "vitest";
import { answerWith, isWaiting, notesInOrder } from "./rules";

const minute = (at: number) => new Date(Date.UTC(2027, 0, 9, 18, at));
const note = (text: string, at: number, usedAt: number | null = null, receivedAt = at) => ({
  ...{ id: `${text} ${at}`, text, startedAt: minute(at), receivedAt: minute(receivedAt) },
  usedAt: usedAt === null ? null : minute(usedAt),
});

describe("what becomes of notes", () => {
  it("stands in the order it was begun, without what was left empty", () => {
    const notes = [note("Third.", 9), note("First.", 2), note(" \n", 1), note("Second.", 2)];
    expect(notesInOrder(notes).map(({ text }) => text)).toEqual(["First.", "Second.", "Third."]);
  });

  it("goes below an answer that is kept word for word, a paragraph each", () => {
    expect(answerWith("", [note("Two. ", 2), note("One.", 1)])).toBe("One.\n\nTwo.");
    expect(answerWith(" \n", [note("One.", 1)])).toBe("One.");
    expect(answerWith("  As written.\n", [note("One.", 1)])).toBe("  As written.\n\n\nOne.");
  });

  it("goes into an answer once, and again only with what its scribe wrote on", () => {
    const used = note("We began in a cafe.", 1, 5);
    expect(isWaiting(used)).toBe(false);
    expect(answerWith("We began in a cafe.", [used])).toBe("We began in a cafe.");
    const writtenOn = note("We began in a cafe. In 2005.", 1, 5, 6);
    expect(answerWith("We began in a cafe.", [writtenOn])).toBe("We began in a cafe.\n\nIn 2005.");
    expect(answerWith("We began in a cafe. In 2005.", [writtenOn])).toBe("We began in a cafe. In 2005.");
    expect(answerWith("It all began in a bar.", [writtenOn])).toBe(
      "It all began in a bar.\n\nWe began in a cafe. In 2005.",
    );
  });
});
