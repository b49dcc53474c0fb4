import type { Metadata } from "next";
import type { ReactNode } from "react";

export const metadata: Metadata = { robots: { index: false, follow: false } };
export const dynamic = "force-dynamic";

/** The ways in: one narrow column, nothing else to do. */
export default function EntryLayout({ children }: { children: ReactNode }) {
  return (
    <main id="content" className="mx-auto w-full max-w-md px-4 py-16">
      {children}
    </main>
  );
}
