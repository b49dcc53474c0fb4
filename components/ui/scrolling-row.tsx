"use client";

import { type ReactNode, useEffect, useRef } from "react";

/**
 * One line of links that on a phone is moved sideways instead of taking three lines of the screen. The page that is
 * being read is brought into sight.
 */
export function ScrollingRow({ children }: { children: ReactNode }) {
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const current = row.current?.querySelector<HTMLElement>("[aria-current=page]");
    if (!row.current || !current) return;
    row.current.scrollLeft = current.offsetLeft - (row.current.clientWidth - current.offsetWidth) / 2;
  }, []);
  return (
    <div
      ref={row}
      className="relative max-sm:mask-r-from-90% max-sm:contain-inline-size max-sm:-mx-2 max-sm:-my-1.5 max-sm:scroll-px-8 max-sm:overflow-x-auto max-sm:whitespace-nowrap max-sm:px-2 max-sm:py-1.5 max-sm:[scrollbar-width:none]"
    >
      {children}
    </div>
  );
}
