import type { ReactNode } from "react";
import "./print.css";

/** What belongs on paper. Each page asks for the event itself. */
export default function PrintLayout({ children }: { children: ReactNode }) {
  return children;
}
