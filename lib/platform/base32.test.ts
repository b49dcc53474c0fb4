import { expect, test } from "vitest";
import { toBase32 } from "./base32";

test("five bits make a sign, and what begins with zeros keeps them", () => {
  expect(toBase32(Buffer.from("0000000000", "hex"))).toBe("00000000");
  expect(toBase32(Buffer.from("ffffffffff", "hex"))).toBe("ZZZZZZZZ");
  expect(toBase32(Buffer.from("0000000021", "hex"))).toBe("00000011");
  expect(toBase32(Buffer.alloc(16, 0xff))).toBe(`7${"Z".repeat(25)}`);
});
