import { createHash } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { guestSecret } from "./link";
import { ticketCode, ticketHash } from "./ticket";
import { ticketCodeIn, ticketText } from "./ticket-rules";

const [ada, grace] = ["0198c7a0-0000-7000-8000-000000000001", "0198c7a0-0000-7000-8000-000000000002"];

beforeAll(() => {
  process.env.AUTH_SECRET = "only-for-tests-only-for-tests-only-for-tests";
});

test("a ticket is the same each time, and another for each guest", () => {
  expect(ticketCode(ada)).toBe(ticketCode(ada));
  expect(ticketCode(ada)).not.toBe(ticketCode(grace));
});

test("what the camera reads leads back to the code, and nothing else does", () => {
  expect(ticketCodeIn(` ${ticketText(ticketCode(ada))}\n`)).toBe(ticketCode(ada));
  for (const text of [
    "",
    "HALLWAY:",
    "https://example.org/rsvp/secret",
    ticketCode(ada),
    `HALLWAY:${ticketCode(ada)}0`,
  ]) {
    expect(ticketCodeIn(text), text).toBeNull();
  }
});

test("a ticket says nothing of the guest's link", () => {
  const secret = Buffer.from(guestSecret(ada), "base64url");
  const bits = [...ticketCode(ada)].map((sign) => "0123456789ABCDEFGHJKMNPQRSTVWXYZ".indexOf(sign));
  const code = bits.reduce((sum, five) => (sum << 5n) | BigInt(five), 0n);
  expect(code).not.toBe(BigInt(`0x${secret.subarray(0, 16).toString("hex")}`));
  expect(code < 1n << 128n).toBe(true);
});

test("a door device can tell a ticket by its hash alone", () => {
  expect(createHash("sha256").update(ticketCode(ada)).digest("hex")).toBe(ticketHash(ada));
});
