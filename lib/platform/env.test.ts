import { readFileSync } from "node:fs";
import { parseEnv } from "node:util";
import { describe, expect, test } from "vitest";
import { parseSettings, Settings } from "./env";

describe("the example of settings", () => {
  const example = parseEnv(readFileSync(new URL("../../.env.example", import.meta.url), "utf8"));

  test("names every setting there is, and no other", () => {
    expect(Object.keys(example).sort()).toEqual(Object.keys(Settings.shape).sort());
  });

  test("shows the defaults: copied as it stands, it changes nothing", () => {
    expect(parseSettings(example)).toEqual(parseSettings({}));
  });

  test("is what the README's table lists", () => {
    const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
    const rows = readme.split("\n").filter((line) => /^\| `[A-Z]/.test(line));
    const listed = rows.flatMap((row) =>
      [...(row.split("|")[1] ?? "").matchAll(/`([A-Z0-9_]+)`/g)].map((match) => match[1]),
    );
    expect(listed.sort()).toEqual(Object.keys(Settings.shape).sort());
  });
});

test("everything that is wrong is said at once", () => {
  const wrong = { DATABASE_URL: "mysql://x", PORT: "http", AUTH_SECRET: "short", HALLWAY_DEMO: "yes" };
  expect(() => parseSettings(wrong)).toThrow(/DATABASE_URL .*\n.*PORT .*\n.*AUTH_SECRET .*\n.*HALLWAY_DEMO /);
});

test("a bucket is set up whole or not at all", () => {
  expect(() => parseSettings({ S3_ENDPOINT: "https://s3.example.org", S3_BUCKET: "pictures" })).toThrow(
    /S3_ACCESS_KEY_ID is missing.*\n.*S3_SECRET_ACCESS_KEY is missing/,
  );
});

test("an empty setting is an unset one", () => {
  expect(parseSettings({ DATABASE_URL: "", PORT: "" })).toMatchObject({ PORT: 3000 });
});
