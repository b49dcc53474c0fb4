import type { Prisma } from "@/generated/prisma/client";

/** What is read of a person to name them on a public page. */
export const NAMED = {
  select: { id: true, slug: true, name: true, hiddenAt: true },
} as const satisfies Prisma.PersonDefaultArgs;

type Row = { id: string; slug: string; name: string; hiddenAt: Date | null };

/** A person as public pages name one. Whoever hid themselves has a name and no page, so no slug. */
export type PublicName = { key: string; slug: string | null; name: string };

/** The key tells people on one page apart, and stands in its anchors. */
export function publicName({ id, slug, name, hiddenAt }: Row): PublicName {
  return hiddenAt ? { key: `person-${id}`, slug: null, name } : { key: slug, slug, name };
}
