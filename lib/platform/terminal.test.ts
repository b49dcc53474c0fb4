import { afterEach, expect, test, vi } from "vitest";
import { tellOfWaitingMail } from "./terminal";

const said = vi.spyOn(console, "log").mockImplementation(() => undefined);
afterEach(() => said.mockClear());

const text = "Hello Ada\n\nOpen:\nhttps://hallway.example/way/in\n\n-- \nSmall print";

test.each(["sign-in", "invitation"])("who runs this finds the link of a waiting %s mail", (kind) => {
  tellOfWaitingMail({ kind, text });
  expect(said.mock.calls.join()).toContain("https://hallway.example/way/in");
});

test("a guest's link, which shows their name and address, stays in the outbox", () => {
  tellOfWaitingMail({ kind: "rsvp-confirmed", text });
  expect(said.mock.calls.join()).toContain("rsvp-confirmed");
  expect(said.mock.calls.join()).not.toMatch(/https:|Ada/);
});
