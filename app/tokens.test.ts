import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { PALETTE } from "@/lib/chapters/accent-rules";

// The colours as the stylesheets have them, read from there: a colour that is changed is a colour that is checked.
const css = ["tokens", "monogram"]
  .map((name) => readFileSync(new URL(`./styles/${name}.css`, import.meta.url), "utf8"))
  .join("");

type Colour = [lightness: number, chroma: number, hue: number];
type Theme = "light" | "dark";
const THEMES: Theme[] = ["light", "dark"];
const ON_PAPER = ["--paper", "--paper-tint"];

/** The value of a token in one theme, for one hue of the accent. */
function colour(token: string, theme: Theme, hue = 33): Colour {
  const declared = new RegExp(`${token}:\\s*light-dark\\(([\\s\\S]*?)\\);`).exec(css)?.[1] ?? "";
  const values = [...declared.matchAll(/oklch\(((?:[^()]|\([^()]*\))*)\)/g)].map(([, inside]) => inside ?? "");
  const parts = (values[THEMES.indexOf(theme)] ?? "")
    .replace("var(--accent-lightness)", String(accentLightness(hue)))
    .replace("var(--accent-hue, 33)", String(hue))
    .split(/\s+/)
    .map(Number);
  expect(parts, token).toHaveLength(3);
  expect(parts.every(Number.isFinite), token).toBe(true);
  return parts as Colour;
}

function accentLightness(hue: number): number {
  const [, base, swing, phase] =
    /--accent-lightness: calc\(([\d.]+) \+ ([\d.]+) \* cos\(\(var\(--accent-hue, 33\) - (\d+)\) \* 1deg\)\)/.exec(
      css,
    ) ?? [];
  return Number(base) + Number(swing) * Math.cos(((hue - Number(phase)) * Math.PI) / 180);
}

/** Relative luminance as WCAG defines it, of a colour cut to what a screen can show. */
function luminance([lightness, chroma, hue]: Colour): number {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const onScreen = (value: number) => Math.min(1, Math.max(0, value));
  const red = onScreen(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s);
  const green = onScreen(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s);
  const blue = onScreen(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

test("what is checked when a chapter's colour is saved is this palette", () => {
  for (const theme of THEMES) {
    const { paper, chroma, lightness } = PALETTE[theme];
    const { base, swing, phase } = lightness;
    expect(paper).toEqual(ON_PAPER.map((token) => `oklch(${colour(token, theme).join(" ")})`));
    for (const hue of [0, 33, 150, 260]) {
      const [accent, itsChroma] = colour("--accent", theme, hue);
      expect([accent, itsChroma]).toEqual([
        expect.closeTo(base + swing * Math.cos(((hue - phase) * Math.PI) / 180)),
        chroma,
      ]);
    }
  }
});

describe.each(THEMES)("on %s paper", (theme) => {
  test.each(["--ink", "--ink-muted", "--alarm", "--welcome"])("%s can be read", (token) => {
    for (const paper of ON_PAPER) {
      expect(contrast(colour(token, theme), colour(paper, theme))).toBeGreaterThanOrEqual(4.5);
    }
  });

  test("the edge of a control can be seen", () => {
    for (const paper of ON_PAPER) {
      expect(contrast(colour("--control", theme), colour(paper, theme))).toBeGreaterThanOrEqual(3);
    }
  });

  test("the accent can be read, and paper on it, whichever hue a chapter chose", () => {
    for (let hue = 0; hue < 360; hue += 1) {
      for (const paper of ON_PAPER) {
        expect(contrast(colour("--accent", theme, hue), colour(paper, theme)), `hue ${hue}`).toBeGreaterThanOrEqual(
          4.5,
        );
      }
    }
  });

  test("a monogram can be read in each of its tones", () => {
    const [, paper = "", ink = ""] = /\.monogram \{\s*background: ([^;]+);\s*color: ([^;]+);/.exec(css) ?? [];
    const inTheme = (declared: string, tone: number): Colour => {
      const [, lightness, chroma] =
        [...declared.matchAll(/oklch\(([\d.]+) ([\d.]+) var\(--tone\)\)/g)][THEMES.indexOf(theme)] ?? [];
      return [Number(lightness), Number(chroma), tone];
    };
    const tones = [...css.matchAll(/--tone: (\d+);/g)].map(([, tone]) => Number(tone));
    expect(tones).toHaveLength(12);
    for (const tone of tones) {
      expect(contrast(inTheme(ink, tone), inTheme(paper, tone)), `tone ${tone}`).toBeGreaterThanOrEqual(4.5);
    }
  });
});
