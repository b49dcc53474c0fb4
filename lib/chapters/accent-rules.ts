import Color from "colorjs.io";

type Lightness = { base: number; swing: number; phase: number };

/** What `app/styles/tokens.css` makes an accent of, and what it stands on; `app/tokens.test.ts` holds the two together. */
export type Palette = {
  light: { paper: string[]; chroma: number; lightness: Lightness };
  dark: { paper: string[]; chroma: number; lightness: Lightness };
};

export const PALETTE: Palette = {
  light: {
    paper: ["oklch(0.972 0.012 85)", "oklch(0.945 0.016 85)"],
    chroma: 0.18,
    lightness: { base: 0.5, swing: 0.035, phase: 15 },
  },
  dark: {
    paper: ["oklch(0.19 0.012 60)", "oklch(0.235 0.014 60)"],
    chroma: 0.15,
    lightness: { base: 0.74, swing: 0, phase: 0 },
  },
};

/** WCAG's least for text. */
const READABLE = 4.5;

/** Hues to choose from by name, round the wheel. */
export const HUES = [
  { hue: 15, name: "Crimson" },
  { hue: 60, name: "Amber" },
  { hue: 95, name: "Olive" },
  { hue: 130, name: "Leaf" },
  { hue: 158, name: "Pine" },
  { hue: 195, name: "Teal" },
  { hue: 235, name: "Blue" },
  { hue: 265, name: "Indigo" },
  { hue: 300, name: "Violet" },
  { hue: 340, name: "Magenta" },
] as const;

/** The least contrast an accent of this hue has to anything it stands on, in either theme. */
export function accentContrast(hue: number, palette = PALETTE): number {
  const themes = [palette.light, palette.dark];
  return Math.min(
    ...themes.flatMap(({ paper, chroma, lightness: { base, swing, phase } }) => {
      const lightness = base + swing * Math.cos(((hue - phase) * Math.PI) / 180);
      // As a browser does where a screen cannot show a colour: each channel is cut.
      const accent = new Color("oklch", [lightness, chroma, hue]).to("srgb").toGamut({ method: "clip" });
      return paper.map((ground) => accent.contrast(new Color(ground).to("srgb"), "WCAG21"));
    }),
  );
}

/** Whether links in this hue can be read in both themes. */
export function isReadableHue(hue: number, palette = PALETTE): boolean {
  return accentContrast(hue, palette) >= READABLE;
}

/** The nearest hue to either side that can be read; empty where none can. */
export function nearestReadableHues(hue: number, palette = PALETTE): number[] {
  const steps = Array.from({ length: 180 }, (_, index) => index + 1);
  const towards = (direction: 1 | -1) =>
    steps.map((step) => (hue + direction * step + 360) % 360).find((near) => isReadableHue(near, palette));
  return [...new Set([towards(-1), towards(1)].filter((near) => near !== undefined))];
}
