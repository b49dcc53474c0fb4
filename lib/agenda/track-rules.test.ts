import { expect, test } from "vitest";
import { stretchesOf } from "./track-rules";

const part = (title: string, track: string | null = null) => ({ title, track });

test("what is for everybody stands alone; between, tracks stand side by side", () => {
  const parts = [part("Doors"), part("Koans", "Left"), part("Routers", "Right"), part("Types", "Left"), part("Tea")];
  expect(stretchesOf(parts)).toEqual([
    { part: part("Doors") },
    {
      tracks: [
        { name: "Left", parts: [part("Koans", "Left"), part("Types", "Left")] },
        { name: "Right", parts: [part("Routers", "Right")] },
      ],
    },
    { part: part("Tea") },
  ]);
});

test("of a single track nothing shows", () => {
  expect(stretchesOf([part("Doors"), part("Koans", "Left")])).toEqual([
    { part: part("Doors") },
    { part: part("Koans", "Left") },
  ]);
});
