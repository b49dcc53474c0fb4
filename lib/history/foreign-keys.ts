import "server-only";
import type { Tx } from "@/lib/platform/db";

export type ForeignKey = {
  child: string;
  columns: string[];
  parent: string;
  parentColumns: string[];
  /** What the child's row does when its parent's goes. */
  onDelete: "cascades" | "lets go" | "objects";
};

/** How the tables hang together, as the database itself says. */
export async function readForeignKeys(tx: Tx): Promise<ForeignKey[]> {
  return tx.$queryRaw<ForeignKey[]>`
    SELECT child.relname::text AS child, parent.relname::text AS parent,
      (SELECT array_agg(a.attname::text ORDER BY k.place) FROM unnest(c.conkey) WITH ORDINALITY k(number, place)
        JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k.number) AS columns,
      (SELECT array_agg(a.attname::text ORDER BY k.place) FROM unnest(c.confkey) WITH ORDINALITY k(number, place)
        JOIN pg_attribute a ON a.attrelid = c.confrelid AND a.attnum = k.number) AS "parentColumns",
      CASE c.confdeltype WHEN 'c' THEN 'cascades' WHEN 'n' THEN 'lets go' ELSE 'objects' END AS "onDelete"
    FROM pg_constraint c JOIN pg_class child ON child.oid = c.conrelid JOIN pg_class parent ON parent.oid = c.confrelid
    WHERE c.contype = 'f' AND c.connamespace = current_schema()::regnamespace
    ORDER BY c.conname`;
}

/** The key column of each table that has one by itself. */
export async function readKeyColumns(tx: Tx): Promise<Map<string, string>> {
  const rows = await tx.$queryRaw<{ table: string; columns: string[] }[]>`
    SELECT t.relname::text AS table, array_agg(a.attname::text) AS columns
    FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid
      JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = ANY (c.conkey)
    WHERE c.contype = 'p' AND c.connamespace = current_schema()::regnamespace
    GROUP BY t.relname HAVING count(*) = 1`;
  return new Map(rows.map(({ table, columns }) => [table, columns[0] ?? ""]));
}
