import { createHash } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { guestSecret } from "./link";
import { ticketCode, ticketHash, ticketText } from "./ticket";

const [ada, grace] = ["0198c7a0-0000-7000-8000-000000000001", "0198c7a0-0000-7000-8000-000000000002"];

beforeAll(() => {
  process.env.AUTH_SECRET = "only-for-tests-only-for-tests-only-for-tests";
});

test("a ticket is the same each time, and another for each guest", () => {
  expect(ticketCode(ada)).toBe(ticketCode(ada));
  expect(ticketCode(ada)).not.toBe(ticketCode(grace));
});

test("a camera reads the code, and that it is a ticket", () => {
  expect(ticketText(ada)).toBe(`HALLWAY:${ticketCode(ada)}`);
  expect(ticketCode(ada)).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/);
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
