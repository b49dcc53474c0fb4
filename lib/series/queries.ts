import "server-only";
import { cache } from "react";
import { db } from "@/lib/platform/db";
import { isSlug } from "@/lib/platform/slug";

/** Every series of which anyone may see an event, by name. */
export async function listSeries() {
  const series = await db().series.findMany({
    where: { events: { some: { status: "published" } } },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: { slug: true, name: true, _count: { select: { events: { where: { status: "published" } } } } },
  });
  return series.map(({ _count, ...named }) => ({ ...named, events: _count.events }));
}

/** A series with its words; null while all of its events are drafts. */
export const findSeriesPage = cache(async (slug: string) => {
  if (!isSlug(slug)) return null;
  return db().series.findFirst({
    where: { slug, events: { some: { status: { not: "draft" } } } },
    select: { slug: true, name: true, description: true },
  });
});
