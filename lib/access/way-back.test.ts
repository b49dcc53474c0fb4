import { expect, it } from "vitest";
import { wayBack, withWayBack } from "./way-back";

const RECAP = "/organize/events/0199a1b2-0000-7000-8000-000000000000/recap";

it("leads back to the page somebody was signed out on", () => {
  expect(wayBack(RECAP)).toBe(RECAP);
  expect(withWayBack("/sign-in", RECAP)).toBe(`/sign-in?back=${encodeURIComponent(RECAP)}`);
});

it("says nothing where everybody begins anyway", () => {
  expect(withWayBack("/sign-in", "/organize")).toBe("/sign-in");
  expect(withWayBack("/sign-in", undefined)).toBe("/sign-in");
});

it.each([
  "https://evil.example/organize",
  "//evil.example/organize",
  "/\\evil.example",
  "/organize//evil.example",
  "/organize/../api/live",
  "/organize/%2e%2e/",
  "/organize\n/events",
  "/organizers",
  "/organize/events?done=saved",
  "/organize/events/1/guests.csv",
  "javascript:alert(1)",
  "/rsvp/secret",
  ["/organize", "/organize"],
  null,
])("leads nowhere but here for %j", (asked) => {
  expect(wayBack(asked)).toBe("/organize");
});
