import "server-only";
import type { Actor } from "@/lib/access/actor";
import { NotFound, type Outcome, refused } from "@/lib/access/outcomes";
import { type Newer, newerThan } from "@/lib/access/seen";
import { recordChange } from "@/lib/history/mutations";
import { type Tx, transaction } from "@/lib/platform/db";
import { isId } from "@/lib/platform/ids";
import { sameText } from "@/lib/platform/ignoring-case";
import { chooseSlug, nameAlone } from "@/lib/platform/names";
import { slugify } from "@/lib/platform/slug";
import { canDescribeSeries, canSeeSeries } from "./policy";
import type { SeriesInput } from "./schema";
import { seriesTexts } from "./texts";

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

/**
 * Names and describes a series. Its address stays. Refused when another one has the name, or other chapters host in it.
 */
export function describeSeries(
  actor: Actor,
  input: SeriesInput,
  now: Date,
): Promise<Outcome<object, "taken" | "shared"> | Newer> {
  const { seriesId: id, name, description } = input;
  return transaction(async (tx) => {
    if (!isId(id)) throw new NotFound();
    const events = await tx.event.findMany({
      where: { seriesId: id },
      select: { hosts: { select: { chapterId: true } } },
    });
    const hostsByEvent = events.map(({ hosts }) => hosts.map((host) => host.chapterId));
    if (!canSeeSeries(actor, { hostsByEvent })) throw new NotFound();
    if (!canDescribeSeries(actor, { hostsByEvent })) return refused("shared", "name");
    await nameAlone(tx, "series");
    const before = await tx.series.findUnique({ where: { id }, select: { name: true, description: true } });
    if (!before) throw new NotFound();
    const newer = newerThan(input.seen, seriesTexts(before));
    if (newer) return newer;
    const namesake = await findByName(tx, name);
    if (namesake && namesake.id !== id) return refused("taken", "name");
    await tx.series.update({ where: { id }, data: { name, description }, select: { id: true } });
    await recordChange(tx, actor, { act: "series.described", subject: name }, now);
    return { ok: true };
  });
}

async function findOrCreate(tx: Tx, name: string): Promise<string> {
  await nameAlone(tx, "series"); // two organizers who name the same new series at once mean one
  const known = await findByName(tx, name);
  if (known) return known.id;
  const slug = await chooseSlug(tx, "series", slugify(name, "series"), (startsWith) =>
    tx.series.findMany({ where: { slug: { startsWith } }, select: { slug: true } }),
  );
  const series = await tx.series.create({ data: { slug, name }, select: { id: true } });
  return series.id;
}

function findByName(tx: Tx, name: string): Promise<{ id: string } | null> {
  return tx.series.findFirst({ where: { name: sameText(name) }, select: { id: true } });
}
