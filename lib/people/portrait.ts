import type { Prisma } from "@/generated/prisma/client";

/** What is read of somebody's photo to draw it. */
export const PORTRAIT = {
  select: { id: true, alt: true, width: true, height: true },
} as const satisfies Prisma.Person$photoArgs;
