import "server-only";
import { Prisma } from "@/generated/prisma/client";
import type { Tx } from "@/lib/platform/db";
import { type ForeignKey, readForeignKeys, readKeyColumns } from "./foreign-keys";
import { EMPTIED, isKeptTable, KEPT_TABLES, type KeptTable } from "./kept-tables";
import type { Removed, Row } from "./schema";

/** The row with this key, and every row under it that goes along when it is deleted, as far as they may be kept. */
export async function gatherRows(tx: Tx, root: { table: KeptTable; id: string }): Promise<Removed> {
  const foreignKeys = await readForeignKeys(tx);
  const keyColumns = await readKeyColumns(tx);
  const gathered = new Map<KeptTable, Map<string, Row>>();
  const waiting = [
    { table: root.table, rows: await selectRows(tx, root.table, keyOf(root.table, keyColumns), [root.id]) },
  ];
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const rows = notYetIn(gathered, next.table, next.rows);
    if (rows.length === 0) continue;
    for (const key of foreignKeys.filter(({ parent }) => parent === next?.table)) {
      if (key.onDelete === "cascades" && isKeptTable(key.child))
        waiting.push({ table: key.child, rows: await selectChildren(tx, key, rows) });
    }
  }
  return {
    root: root.table,
    tables: KEPT_TABLES.flatMap((table) => {
      const rows = gathered.get(table);
      return rows ? [{ table, rows: [...rows.values()].map((row) => emptied(table, row)) }] : [];
    }),
    letGo: await findLetGo(tx, gathered, foreignKeys, keyColumns),
  };
}

function keyOf(table: string, keyColumns: Map<string, string>): string {
  return keyColumns.get(table) ?? "id";
}

function notYetIn(gathered: Map<KeptTable, Map<string, Row>>, table: KeptTable, rows: Row[]): Row[] {
  const known = gathered.get(table) ?? new Map<string, Row>();
  const added = rows.filter((row) => !known.has(JSON.stringify(row)));
  for (const row of added) known.set(JSON.stringify(row), row);
  if (known.size > 0) gathered.set(table, known);
  return added;
}

function emptied(table: KeptTable, row: Row): Row {
  return { ...row, ...Object.fromEntries((EMPTIED[table] ?? []).map((column) => [column, null])) };
}

const named = (name: string) => Prisma.raw(`"${name}"`);

async function selectRows(tx: Tx, table: string, column: string, values: readonly unknown[]): Promise<Row[]> {
  const found = await tx.$queryRaw<{ row: Row }[]>`
    SELECT to_jsonb(t) AS row FROM ${named(table)} t WHERE t.${named(column)}::text = ANY (${values.map(String)})`;
  return found.map(({ row }) => row);
}

/** Where a key has two columns, the first one finds no row too many: the second only repeats what stands above both. */
async function selectChildren(tx: Tx, key: ForeignKey, parents: Row[]): Promise<Row[]> {
  const [column = "", parentColumn = ""] = [key.columns[0], key.parentColumns[0]];
  return selectRows(
    tx,
    key.child,
    column,
    parents.map((row) => row[parentColumn]),
  );
}

/** The rows that stay and only lose their reference to what goes. Of them nothing is kept but which they are. */
async function findLetGo(
  tx: Tx,
  gathered: Map<KeptTable, Map<string, Row>>,
  foreignKeys: ForeignKey[],
  keyColumns: Map<string, string>,
): Promise<Removed["letGo"]> {
  const found: Removed["letGo"] = [];
  for (const key of foreignKeys.filter(({ onDelete }) => onDelete !== "cascades")) {
    const parents = isKeptTable(key.parent) ? [...(gathered.get(key.parent)?.values() ?? [])] : [];
    const keyColumn = keyColumns.get(key.child);
    const [column = "", parentColumn = ""] = [key.columns[0], key.parentColumns[0]];
    if (parents.length === 0 || !keyColumn) continue;
    for (const row of await selectChildren(tx, key, parents)) {
      const stays = !(isKeptTable(key.child) && gathered.get(key.child)?.has(JSON.stringify(row)));
      const to = parents.find((parent) => parent[parentColumn] === row[column])?.[parentColumn];
      if (stays) found.push({ table: key.child, key: String(row[keyColumn]), column, to: String(to) });
    }
  }
  return found;
}
