"use client";

import { type ReactNode, useEffect, useRef } from "react";

/**
 * One line of links that on a phone is moved sideways instead of taking three lines of the screen. The page that is
 * being read is brought into sight, and so is the one that has the focus: a browser leaves it where it is half seen.
 */
export function ScrollingRow({ children }: { children: ReactNode }) {
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const line = row.current;
    if (!line) return;
    const centre = (link: HTMLElement) => {
      line.scrollLeft = link.offsetLeft - (line.clientWidth - link.offsetWidth) / 2;
    };
    const current = line.querySelector<HTMLElement>("[aria-current=page]");
    if (current) centre(current);
    const follow = ({ target }: FocusEvent) => target instanceof HTMLElement && centre(target);
    line.addEventListener("focusin", follow);
    return () => line.removeEventListener("focusin", follow);
  }, []);
  return (
    <div
      ref={row}
      className="relative max-sm:mask-r-from-90% max-sm:contain-inline-size max-sm:-mx-2 max-sm:-my-1.5 max-sm:overflow-x-auto max-sm:whitespace-nowrap max-sm:px-2 max-sm:py-1.5 max-sm:[scrollbar-width:none]"
    >
      {children}
    </div>
  );
}
