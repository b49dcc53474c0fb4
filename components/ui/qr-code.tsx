type Props = {
  drawing: { size: number; path: string };
  /** What a camera gets from it, for who cannot see it. */
  label: string;
};

/** Squares of quiet around a code, without which cameras miss it. */
const QUIET = 4;

/** A QR code, dark on light in both themes: many scanners read no other. It is as wide as its place. */
export function QrCode({ drawing: { size, path }, label }: Props) {
  const side = size + 2 * QUIET;
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`}
      shapeRendering="crispEdges"
      className="on-paper block h-auto w-full bg-paper text-ink"
    >
      <path d={path} fill="currentColor" />
    </svg>
  );
}
