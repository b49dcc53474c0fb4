import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fingerprint, unlessStamped } from "./fingerprint.mjs";

let root = "";
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "hallway-fingerprint-"));
  mkdirSync(path.join(root, "lib"));
  writeFileSync(path.join(root, "lib/a.ts"), "a");
});
afterEach(() => rmSync(root, { recursive: true }));

test("the same files give the same fingerprint; a changed, renamed or added one another", () => {
  const seen = [fingerprint(root, ["lib"]), fingerprint(root, ["lib"])];
  writeFileSync(path.join(root, "lib/a.ts"), "b");
  seen.push(fingerprint(root, ["lib"]));
  writeFileSync(path.join(root, "lib/b.ts"), "");
  seen.push(fingerprint(root, ["lib"]));
  expect(new Set(seen).size).toBe(3);
});

test("files that do not count change nothing, nor does a folder that is not there", () => {
  const counts = (file: string) => !file.endsWith(".test.ts");
  const before = fingerprint(root, ["lib", "nowhere"], counts);
  writeFileSync(path.join(root, "lib/a.test.ts"), "");
  expect(fingerprint(root, ["lib", "nowhere"], counts)).toBe(before);
});

test("a step is done once, and again when it was cut short or something changed", async () => {
  const stamp = path.join(root, "made/stamp");
  let made = 0;
  const make = async () => {
    made++;
  };
  await unlessStamped(stamp, "one", make);
  await unlessStamped(stamp, "one", make);
  expect(made).toBe(1);
  await expect(unlessStamped(stamp, "two", () => Promise.reject(new Error("cut short")))).rejects.toThrow();
  await unlessStamped(stamp, "one", make);
  expect(made).toBe(2);
});
