import type { PlacedBadge } from "@/lib/door/print-rules";

/** Ten of 90 by 54 millimetres to a sheet of A4. */
export const BADGES_PER_SHEET = 10;
const [PAGE, BADGE, EDGE] = [
  { width: 210, height: 297 },
  { width: 90, height: 54 },
  { left: 15, top: 13.5 },
];

/** Short lines in the margins, along which the sheet is cut. */
function cutMarks(): string {
  const acrosses = [0, 1, 2].map((column) => EDGE.left + column * BADGE.width);
  const downs = [0, 1, 2, 3, 4, 5].map((row) => EDGE.top + row * BADGE.height);
  const upright = acrosses.map((x) => `M${x} 3v6M${x} ${PAGE.height - 9}v6`);
  const level = downs.map((y) => `M3 ${y}h6M${PAGE.width - 9} ${y}h6`);
  return [...upright, ...level].join("");
}

/** One sheet of badges: as a list on the screen, in millimetres on paper. */
export function BadgeSheet({ badges, eventTitle }: { badges: PlacedBadge[]; eventTitle: string }) {
  return (
    <div className="print-sheet badge-sheet relative">
      <svg
        aria-hidden="true"
        viewBox={`0 0 ${PAGE.width} ${PAGE.height}`}
        className="absolute inset-0 hidden h-[297mm] w-[210mm] text-ink print:block"
      >
        <path d={cutMarks()} stroke="currentColor" strokeWidth="0.2" fill="none" />
      </svg>
      <ul className="grid gap-px bg-hairline sm:grid-cols-2 print:absolute print:top-[13.5mm] print:left-[15mm] print:grid-cols-[90mm_90mm] print:gap-0 print:bg-transparent">
        {badges.map((badge) => (
          <li
            key={badge.place}
            className="flex h-44 flex-col justify-between overflow-hidden bg-paper p-5 print:h-[54mm] print:p-[6mm]"
          >
            <p>
              <span className={`block font-extrabold leading-none tracking-tight ${sizeOf(badge.large)}`}>
                {badge.large}
              </span>
              <span className="mt-1 block text-h3">{badge.small}</span>
            </p>
            <p className="border-ink border-t pt-1 text-fine text-muted">{eventTitle}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Read across a room, and still on the badge with the longest first name there is. */
function sizeOf(name: string): string {
  if (name.length <= 9) return "text-[2.6rem] print:text-[34pt]";
  if (name.length <= 16) return "text-[1.9rem] print:text-[22pt]";
  return "text-[1.25rem] print:text-[14pt]";
}
