import type { Prisma } from "@/generated/prisma/client";

/** What is read of somebody's photo to draw it. */
export const PORTRAIT = {
  select: { id: true, alt: true, width: true, height: true, focalX: true, focalY: true },
} as const satisfies Prisma.Person$photoArgs;

/** The same, with whether it may be shown. */
export const FACE = { hiddenAt: true, photo: PORTRAIT } as const satisfies Prisma.PersonSelect;

/** The photo of somebody as readers see it: none of who does not want to be shown. */
export function faceOf<Photo>({ hiddenAt, photo }: { hiddenAt: Date | null; photo: Photo | null }): Photo | null {
  return hiddenAt ? null : photo;
}
