import type { ReactNode } from "react";

/** What anyone may read. These pages are sent without Next's scripts; what enhances them is a small module of ours. */
export default function PublicLayout({ children }: { children: ReactNode }) {
  return (
    <>
      {children}
      <script type="module" src="/js/your-time.js" />
      <script type="module" src="/js/posters.js" />
    </>
  );
}
