import type { ReactNode } from "react";

/** One line of a `<dl>`: what it is in the gutter, its value beside it. */
export function DefinitionRow({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-6 border-hairline border-t py-3 sm:grid-cols-[8rem_1fr]">
      <dt className="text-muted text-small">{term}</dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  );
}
