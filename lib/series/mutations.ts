import "server-only";
import type { Tx } from "@/lib/platform/db";
import { firstFreeSlug, slugify } from "@/lib/platform/slug";

/**
 * The series a form means: the one chosen, or the one of that name, or a new one. Null when the chosen one is gone. Its
 * row is held until the commit, so that two events cannot both find an edition's number free.
 */
export async function resolveSeries(tx: Tx, reference: { id: string } | { name: string }): Promise<string | null> {
  const id = "id" in reference ? reference.id : await findOrCreate(tx, reference.name);
  const [held] = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM "Series" WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
  return held?.id ?? null;
}

async function findOrCreate(tx: Tx, name: string): Promise<string> {
  // One at a time: two organizers who name the same new series at once mean one.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('series'))`;
  const known = await tx.series.findFirst({
    where: { name: { equals: name, mode: "insensitive" } },
    select: { id: true },
  });
  if (known) return known.id;
  const base = slugify(name, "series");
  const rows = await tx.series.findMany({ where: { slug: { startsWith: base } }, select: { slug: true } });
  const slug = firstFreeSlug(base, new Set(rows.map((row) => row.slug)));
  const series = await tx.series.create({ data: { slug, name }, select: { id: true } });
  return series.id;
}
