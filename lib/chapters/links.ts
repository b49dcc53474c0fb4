import type { Prisma } from "@/generated/prisma/client";
import type { NamedLink } from "./link-rules";

/** Links in their order, as they are read. */
export const LINKS = {
  orderBy: { position: "asc" },
  select: { label: true, url: true },
} as const satisfies Prisma.Chapter$linksArgs;

/** Links in their order, as they are written. */
export function positioned(links: readonly NamedLink[]) {
  return links.map((link, position) => ({ ...link, position }));
}
