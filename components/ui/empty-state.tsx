import type { ReactNode } from "react";

/** Nothing here yet: says what will be, and the next step. */
export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="max-w-measure border-hairline border-y py-8">
      <p className="font-bold text-h3">{title}</p>
      {children && <div className="mt-2 text-muted">{children}</div>}
    </div>
  );
}
