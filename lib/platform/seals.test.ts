import { beforeAll, expect, test } from "vitest";
import { sealIds, unsealIds } from "./seals";

beforeAll(() => {
  process.env.AUTH_SECRET = "only-for-tests-only-for-tests-only-for-tests";
});

const ids = [crypto.randomUUID(), crypto.randomUUID()];

test("ids come out of their seal as they went in", () => {
  expect(unsealIds("speaker", sealIds("speaker", ids), 2)).toEqual(ids);
});

test("a seal of another purpose, of other ids, or with a letter changed is none of ours", () => {
  const sealed = sealIds("speaker", ids);
  const [first = ""] = ids;
  expect(unsealIds("another", sealed, 2)).toBeNull();
  expect(unsealIds("speaker", sealed, 1)).toBeNull();
  for (let at = 0; at < sealed.length; at += 1) {
    const changed = `${sealed.slice(0, at)}${sealed[at] === "A" ? "B" : "A"}${sealed.slice(at + 1)}`;
    expect(unsealIds("speaker", changed, 2)).toBeNull();
  }
  for (const wrong of ["", "é", `${sealed}A`, sealIds("speaker", [first])])
    expect(unsealIds("speaker", wrong, 2)).toBeNull();
});
