import { expect, test } from "vitest";
import { accentContrast, HUES, isReadableHue, nearestReadableHues, PALETTE } from "./accent-rules";

test("every hue can be read, because its lightness follows it", () => {
  for (let hue = 0; hue < 360; hue += 1) expect(accentContrast(hue), `hue ${hue}`).toBeGreaterThanOrEqual(4.5);
  expect(HUES.every(({ hue }) => isReadableHue(hue))).toBe(true);
});

test("a palette that is too light for green says so, and which hues near it can be read", () => {
  const pale = { ...PALETTE, light: { ...PALETTE.light, lightness: { base: 0.52, swing: 0, phase: 0 } } };
  expect(isReadableHue(150, pale)).toBe(false);
  const near = nearestReadableHues(150, pale);
  expect(near).toHaveLength(2);
  expect(near.every((hue) => isReadableHue(hue, pale))).toBe(true);
});

test("a palette in which nothing can be read has no near hue", () => {
  const white = { ...PALETTE, light: { ...PALETTE.light, lightness: { base: 0.95, swing: 0, phase: 0 } } };
  expect(nearestReadableHues(150, white)).toEqual([]);
});
