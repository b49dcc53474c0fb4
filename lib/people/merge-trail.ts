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
 * A row of whoever went that came back after the merge, either under the other's name or not at all, because the other
 * stood there already: parting the two gives it back with the rest.
 */
export async function addToMerge(tx: Tx, goneId: string, part: "moved" | "dropped", table: string, row: Row) {
  const added = JSON.stringify([part === "moved" ? { table, keys: [row] } : { table, rows: [row] }]);
  await tx.$executeRaw`
    UPDATE "PersonMerge" SET before = jsonb_set(before, ARRAY[${part}], before -> ${part} || ${added}::jsonb)
    WHERE "goneId" = ${goneId}::uuid AND "undoneAt" IS NULL AND before ? ${part}`;
}
