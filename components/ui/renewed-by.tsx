"use client";

import { Fragment, type ReactNode, useState } from "react";

/**
 * Begins its children anew whenever the mark is another than they began with. Not by a key on them: what a form without
 * scripts is answered finds its way back by the keys around it, and a mark that somebody else changed meanwhile would
 * lose it.
 */
export function RenewedBy({ mark, children }: { mark: string; children: ReactNode }) {
  const [begun] = useState(mark);
  return <Fragment key={mark === begun ? "begun" : mark}>{children}</Fragment>;
}
