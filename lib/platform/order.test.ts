import { expect, it } from "vitest";
import { stepped } from "./order";

it("puts one thing a step earlier or later", () => {
  expect(stepped(["a", "b", "c"], "b", "earlier")).toEqual(["b", "a", "c"]);
  expect(stepped(["a", "b", "c"], "b", "later")).toEqual(["a", "c", "b"]);
});

it("leaves the order alone at either end and for a stranger", () => {
  expect(stepped(["a", "b"], "a", "earlier")).toEqual(["a", "b"]);
  expect(stepped(["a", "b"], "b", "later")).toEqual(["a", "b"]);
  expect(stepped(["a", "b"], "x", "later")).toEqual(["a", "b"]);
});
