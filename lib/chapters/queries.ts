import "server-only";
import { cache } from "react";
import { db } from "@/lib/platform/db";
import { isSlug } from "@/lib/platform/slug";
import { LINKS } from "./links";

/** Every chapter by name, with how many of its events took or take place. */
export async function listChapters() {
  const chapters = await db().chapter.findMany({
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: {
      ...{ slug: true, name: true, city: true },
      _count: { select: { hosts: { where: { event: { status: "published" } } } } },
    },
  });
  return chapters.map(({ _count, ...chapter }) => ({ ...chapter, events: _count.hosts }));
}

export const findChapterPage = cache(async (slug: string) => {
  if (!isSlug(slug)) return null;
  return db().chapter.findUnique({
    where: { slug },
    select: { slug: true, name: true, city: true, description: true, website: true, accentHue: true, links: LINKS },
  });
});
