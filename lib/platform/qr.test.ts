import { create } from "qrcode";
import { expect, test } from "vitest";
import { drawQr } from "./qr";

/** The squares a drawing covers, as the code has them: row by row. */
function squaresOf({ size, path }: ReturnType<typeof drawQr>): number[] {
  const squares = Array<number>(size * size).fill(0);
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g)) {
    squares.fill(1, Number(y) * size + Number(x), Number(y) * size + Number(x) + Number(width));
  }
  return squares;
}

test.each(["HALLWAY:0123456789ABCDEFGHJKMNPQRS", "https://hallway.example.org/here/long-long-long-secret", "x"])(
  "what is drawn of %s is the code, square by square",
  (text) => {
    const { modules } = create(text, { errorCorrectionLevel: "M" });
    expect(squaresOf(drawQr(text))).toEqual([...modules.data].map(Number));
  },
);
