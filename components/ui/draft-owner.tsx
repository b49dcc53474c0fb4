"use client";

import { createContext, type ReactNode } from "react";

/** Whose drafts this browser keeps: two people may share a device. */
export const DraftOwnerContext = createContext("nobody");

export function DraftOwner({ id, children }: { id: string; children: ReactNode }) {
  return <DraftOwnerContext value={id}>{children}</DraftOwnerContext>;
}
