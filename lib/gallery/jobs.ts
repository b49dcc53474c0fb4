import "server-only";
import { discardPictures } from "@/lib/pictures/mutations";
import { transaction } from "@/lib/platform/db";
import { DAY } from "@/lib/platform/durations";
import { pictureStorage } from "@/lib/platform/storage";

/**
 * Removes pictures that nothing shows any more: pasted and never saved, or of an event that is gone. Nothing younger
 * than a day is touched, because its text may still be open somewhere. Run each night.
 */
export async function sweepPictures(now: Date): Promise<void> {
  const before = new Date(now.getTime() - DAY);
  const ids = await transaction(async (tx) => {
    const unused = await tx.$queryRaw<{ id: string }[]>`
      DELETE FROM "Picture" p WHERE p."createdAt" < ${before}
        AND NOT EXISTS (SELECT FROM "EventPicture" e WHERE e."pictureId" = p.id AND e."isInGallery")
        AND NOT EXISTS (SELECT FROM "Recap" r WHERE r."coverId" = p.id OR position('/media/' || p.id IN lower(r.body)) > 0)
        AND NOT EXISTS (SELECT FROM "RecapRevision" v WHERE position('/media/' || p.id IN lower(v.body)) > 0)
        AND NOT EXISTS (SELECT FROM "Event" e WHERE position('/media/' || p.id IN lower(e.description)) > 0)
        AND NOT EXISTS (SELECT FROM "Person" q WHERE q."photoId" = p.id OR position('/media/' || p.id IN lower(q.bio)) > 0)
        AND NOT EXISTS (SELECT FROM "PersonMerge" m WHERE position(p.id::text IN m.before::text) > 0)
        AND NOT EXISTS (SELECT FROM "Change" c WHERE c.removed IS NOT NULL AND position(p.id::text IN c.removed::text) > 0)
      RETURNING p.id`;
    return unused.map(({ id }) => id);
  });
  await discardPictures(ids);
  await discardPictures(await namelessFiles(before));
}

/** Ids under which files are kept that no row names: the process ended between the one and the other. */
async function namelessFiles(before: Date): Promise<string[]> {
  const kept = (await pictureStorage().list()).filter(({ keptAt }) => keptAt < before);
  const ids = [...new Set(kept.map(({ name }) => name.slice(0, UUID_LENGTH)))];
  const known = await transaction((tx) => tx.picture.findMany({ where: { id: { in: ids } }, select: { id: true } }));
  const named = new Set(known.map(({ id }) => id));
  return ids.filter((id) => !named.has(id));
}

const UUID_LENGTH = 36;
