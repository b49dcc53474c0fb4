import type { CSSProperties } from "react";

/** What gives an element, and all in it, the accent of its first chapter. The default stays where none chose a hue. */
export function accentOf(chapters: readonly { accentHue: number | null }[]) {
  const hue = chapters[0]?.accentHue ?? null;
  if (hue === null) return {};
  const style: CSSProperties & { "--accent-hue": number } = { "--accent-hue": hue };
  return { className: "accent", style };
}
