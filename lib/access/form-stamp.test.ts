import { beforeAll, describe, expect, test } from "vitest";
import { isReady, stampAgain, stampForm } from "./form-stamp";

beforeAll(() => {
  process.env.AUTH_SECRET = "only-for-tests-only-for-tests-only-for-tests";
});

const drawn = new Date("2026-11-23T18:00:00Z");
const later = (milliseconds: number) => new Date(drawn.getTime() + milliseconds);

describe("a form", () => {
  test("may be sent from two seconds after it was drawn until the day after", () => {
    const stamp = stampForm(drawn);
    expect([0, 1999, 2000, 60_000, 86_402_000, 86_402_001].map((at) => isReady(stamp, later(at)))).toEqual([
      false,
      false,
      true,
      true,
      true,
      false,
    ]);
  });

  test("that was asked for once more may be sent at once", () => {
    expect(isReady(stampAgain(drawn), drawn)).toBe(true);
  });

  test("without a stamp, or with one that is not ours, is asked for once more", () => {
    const stamp = stampForm(drawn);
    const [time, signature] = stamp.split(".");
    const earlier = (Number.parseInt(time ?? "", 36) - 86_400_000).toString(36);
    const forged = [
      null,
      undefined,
      "",
      ".",
      "NaN",
      `${earlier}.${signature}`,
      `${time}.`,
      `${stamp}x`,
      ` ${stamp}`,
      "é".repeat(31),
    ];
    for (const wrong of [...forged, new File([], "stamp")])
      expect(isReady(wrong, later(5000)), String(wrong)).toBe(false);
  });
});
