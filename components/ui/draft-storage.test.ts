import { expect, it } from "vitest";
import { type Draft, draftName, forgetExpired, keepDraft, readDraft } from "./draft-storage";

/** A browser's storage that is full after so many characters. */
function storage(room = Number.POSITIVE_INFINITY): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    clear: () => kept.clear(),
    key: (place) => [...kept.keys()][place] ?? null,
    getItem: (name) => kept.get(name) ?? null,
    removeItem: (name) => void kept.delete(name),
    setItem: (name, value) => {
      const others = [...kept].filter(([other]) => other !== name).map(([, text]) => text.length);
      if (others.reduce((sum, size) => sum + size, value.length) > room) throw new DOMException("full");
      kept.set(name, value);
    },
  };
}

const NOW = Date.UTC(2026, 10, 23);
const DAY = 24 * 60 * 60 * 1000;
const draft = (body: string, typedAt = NOW): Draft => ({ typedAt, values: { body: [body] }, seen: {} });

it("gives a draft back to whoever typed it, and to nobody else on the same device", () => {
  const kept = storage();
  keepDraft(kept, draftName("ada", "recap-1"), draft("It began at six."));
  expect(readDraft(kept, draftName("ada", "recap-1"), NOW)).toEqual(draft("It began at six."));
  expect(readDraft(kept, draftName("bob", "recap-1"), NOW)).toBeNull();
});

it("forgets a draft that says nothing any more, and one that nobody came back for in thirty days", () => {
  const kept = storage();
  keepDraft(kept, draftName("ada", "a"), draft("a"));
  keepDraft(kept, draftName("ada", "a"), { ...draft("a"), values: {} });
  expect(kept.length).toBe(0);
  keepDraft(kept, draftName("ada", "old"), draft("old", NOW - 31 * DAY));
  keepDraft(kept, draftName("bob", "young"), draft("young", NOW - 29 * DAY));
  kept.setItem("something else", "stays");
  expect(readDraft(kept, draftName("ada", "old"), NOW)).toBeNull();
  forgetExpired(kept, NOW);
  expect(kept.length).toBe(2);
});

it("takes what is no draft for none", () => {
  const kept = storage();
  for (const text of ["", "{", "null", "[]", '"x"', '{"typedAt":"now"}']) {
    kept.setItem(draftName("ada", "a"), text);
    expect(readDraft(kept, draftName("ada", "a"), NOW), text).toBeNull();
  }
});

it("lets go of the oldest draft where the browser's room is full", () => {
  const kept = storage(200);
  keepDraft(kept, draftName("ada", "old"), draft("o".repeat(60), NOW - DAY));
  keepDraft(kept, draftName("ada", "new"), draft("n".repeat(60)));
  keepDraft(kept, draftName("ada", "new"), draft("n".repeat(61)));
  expect(readDraft(kept, draftName("ada", "old"), NOW)).toBeNull();
  expect(readDraft(kept, draftName("ada", "new"), NOW)).toEqual(draft("n".repeat(61)));
});
