import type { Metadata } from "next";
import type { ReactNode } from "react";

export const metadata: Metadata = { robots: { index: false, follow: false } };
export const dynamic = "force-dynamic";

/** The ways in: one narrow column, nothing else to do. */
export default function EntryLayout({ children }: { children: ReactNode }) {
  return <div className="mx-auto grid max-w-form gap-6">{children}</div>;
}
