import "server-only";
import type { Tx } from "@/lib/platform/db";
import type { Row } from "./merge-record";

/**
 * Who they are today whose pages became one with another's, by the id they had. Whoever still has their own page is not
 * in it, and neither is who was parted again.
 */
export async function whoTheyBecame(tx: Tx, ids: string[]): Promise<Map<string, string>> {
  const merges = await tx.personMerge.findMany({
    where: { goneId: { in: ids }, undoneAt: null },
    select: { goneId: true, keptId: true },
  });
  return new Map(merges.flatMap(({ goneId, keptId }) => (goneId ? [[goneId, keptId]] : [])));
}

/**
 * A row of whoever went that came back after the merge, under the other's name: parting the two gives it back with the
 * rest. Where the other's page became a third one's since, that merge gives it back first.
 */
export async function addToMerges(tx: Tx, goneId: string, table: string, key: Row): Promise<void> {
  const moved = JSON.stringify([{ table, keys: [key] }]);
  await tx.$executeRaw`
    WITH RECURSIVE merge AS (
      SELECT id FROM "PersonMerge" WHERE "goneId" = ${goneId}::uuid AND "undoneAt" IS NULL
      UNION
      SELECT later.id FROM "PersonMerge" later JOIN merge ON later."undoneAt" IS NULL
        AND later.before -> 'moved' @> format('[{"table": "PersonMerge", "keys": [{"id": "%s"}]}]', merge.id)::jsonb
    )
    UPDATE "PersonMerge" SET before = jsonb_set(before, '{moved}', before -> 'moved' || ${moved}::jsonb)
    WHERE id IN (SELECT id FROM merge) AND before ? 'moved'`;
}

/** A row of whoever went that did not come back after the merge, because the other stood there already. */
export async function setAsideInMerge(tx: Tx, goneId: string, table: string, row: Row): Promise<void> {
  const dropped = JSON.stringify([{ table, rows: [row] }]);
  await tx.$executeRaw`
    UPDATE "PersonMerge" SET before = jsonb_set(before, '{dropped}', before -> 'dropped' || ${dropped}::jsonb)
    WHERE "goneId" = ${goneId}::uuid AND "undoneAt" IS NULL AND before ? 'dropped'`;
}
