import { describe, expect, test } from "vitest";
import { parseProfile, profileLabel } from "./rules";

describe("parseProfile", () => {
  test.each([
    ["@InfosecVandana", "twitter", "infosecvandana"],
    ["anandology", "twitter", "anandology"],
    ["https://twitter.com/_JatinGoel", "twitter", "_jatingoel"],
    ["x.com/skeptichacker", "twitter", "skeptichacker"],
    ["github.com/kracekumar", "github", "kracekumar"],
    ["https://www.linkedin.com/in/ada-lovelace/", "linkedin", "ada-lovelace"],
    ["@ada@hachyderm.io", "mastodon", "ada@hachyderm.io"],
    ["https://hachyderm.io/@Ada", "mastodon", "ada@hachyderm.io"],
  ])("reads %s as the %s handle %s", (typed, kind, handle) => {
    expect(parseProfile(typed)).toMatchObject({ kind, handle });
  });

  test("takes any other web address as a website without a handle", () => {
    expect(parseProfile("infosecgirls.in")).toEqual({ kind: "website", url: "https://infosecgirls.in/", handle: null });
    expect(parseProfile("https://github.com/kracekumar/python-typing-koans")).toMatchObject({ kind: "website" });
    for (const host of ["www.constructor", "www.__proto__"])
      expect(parseProfile(`https://${host}/ada`)).toEqual({
        kind: "website",
        url: `https://${host}/ada`,
        handle: null,
      });
  });

  test.each(["javascript:alert(1)", "ftp://example.org", "two words", "https://user:pw@example.org/", "@", ""])(
    "refuses %j",
    (typed) => {
      expect(parseProfile(typed)).toBeNull();
    },
  );
});

test("a profile is labelled by its handle as its owner spells it, a website by its host", () => {
  const label = (typed: string) =>
    profileLabel(parseProfile(typed) ?? { kind: "website", url: "https://none", handle: null });
  expect(label("https://twitter.com/InfosecVandana")).toBe("@InfosecVandana");
  expect(label("https://www.infosecgirls.in/")).toBe("infosecgirls.in");
  expect(label("@ada@hachyderm.io")).toBe("@ada@hachyderm.io");
});
