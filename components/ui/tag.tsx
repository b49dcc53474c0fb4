import type { ReactNode } from "react";

/** A word that classifies: a category, a status, a kind. */
export function Tag({ children }: { children: ReactNode }) {
  return <span className="inline-block border border-control px-2 text-fine text-muted">{children}</span>;
}
