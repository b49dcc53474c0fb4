import type { ReactNode } from "react";

/**
 * A row of the printed sheet: a note in the gutter, and what it is about beside it. On a phone the note stands above.
 */
export function GutterRow({ gutter, children }: { gutter?: ReactNode; children: ReactNode }) {
  return (
    <div className="grid gap-x-8 gap-y-2 md:grid-cols-[12rem_minmax(0,var(--container-measure))]">
      <div className="min-w-0">{gutter}</div>
      <div className="min-w-0">{children}</div>
    </div>
  );
}
