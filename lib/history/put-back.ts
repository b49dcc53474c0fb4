import "server-only";
import { Prisma } from "@/generated/prisma/client";
import type { Tx } from "@/lib/platform/db";
import { type ForeignKey, readForeignKeys, readKeyColumns } from "./foreign-keys";
import type { KeptTable } from "./kept-tables";
import type { Removed, Row } from "./schema";

/** Within what the places of a thing are counted, where it has a place: others make room when it comes back. */
const PLACED_WITHIN: Partial<Record<KeptTable, string>> = {
  RsvpQuestion: "eventId",
  Track: "eventId",
  AgendaItem: "eventId",
  Panelist: "panelId",
  PanelQuestion: "panelId",
  LightningTalk: "agendaItemId",
  EventPicture: "eventId",
};

const named = (name: string) => Prisma.raw(`"${name}"`);

/**
 * Puts back what a delete took away, where it stood. What is gone meanwhile and was only mentioned stays unmentioned;
 * the database refuses what cannot be as it was, and with it the whole transaction.
 */
export async function putBackRows(tx: Tx, removed: Removed): Promise<void> {
  const foreignKeys = await readForeignKeys(tx);
  const keyColumns = await readKeyColumns(tx);
  await makeRoom(tx, removed);
  for (const { table, rows } of removed.tables) {
    const columns = await listColumns(tx, table);
    for (const row of rows) await insertRow(tx, table, columns, await withoutGone(tx, table, row, foreignKeys));
  }
  for (const { table, key, column, to } of removed.letGo) {
    const keyColumn = keyColumns.get(table);
    if (keyColumn)
      await tx.$executeRaw`
        UPDATE ${named(table)} SET ${named(column)} = ${to}::uuid
        WHERE ${named(keyColumn)}::text = ${key} AND ${named(column)} IS NULL`;
  }
}

/** Where something else has its place now, that and those after it go one further. */
async function makeRoom(tx: Tx, { root, tables }: Removed): Promise<void> {
  const within = PLACED_WITHIN[root];
  const row = tables.find(({ table }) => table === root)?.rows[0];
  if (!within || !row) return;
  const [parent, position] = [String(row[within]), Number(row.position)];
  const there = await tx.$queryRaw<object[]>`
    SELECT 1 FROM ${named(root)} WHERE ${named(within)} = ${parent}::uuid AND position = ${position}`;
  if (there.length === 0) return;
  await tx.$executeRaw`
    UPDATE ${named(root)} SET position = position + 1
    WHERE ${named(within)} = ${parent}::uuid AND position >= ${position}`;
}

/** The columns that a row can be written with today. */
async function listColumns(tx: Tx, table: KeptTable): Promise<Set<string>> {
  const rows = await tx.$queryRaw<{ name: string }[]>`
    SELECT attname::text AS name FROM pg_attribute
    WHERE attrelid = ${`"${table}"`}::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''`;
  return new Set(rows.map(({ name }) => name));
}

/** What the database itself would have let go of, had the row been there all the time. */
async function withoutGone(tx: Tx, table: KeptTable, row: Row, foreignKeys: ForeignKey[]): Promise<Row> {
  const kept = { ...row };
  for (const { child, columns, parent, parentColumns, onDelete } of foreignKeys) {
    const [column = "", parentColumn = ""] = [columns[0], parentColumns[0]];
    const isLoose = onDelete === "lets go" || (table === "AgendaItem" && column === "trackId");
    if (child !== table || !isLoose || kept[column] === null) continue;
    const found = await tx.$queryRaw<object[]>`
      SELECT 1 FROM ${named(parent)} WHERE ${named(parentColumn)}::text = ${String(kept[column])}`;
    if (found.length === 0) kept[column] = null;
  }
  return kept;
}

async function insertRow(tx: Tx, table: KeptTable, columns: Set<string>, row: Row): Promise<void> {
  const written = Object.keys(row).filter((column) => columns.has(column));
  const names = Prisma.raw(written.map((column) => `"${column}"`).join(", "));
  await tx.$executeRaw`
    INSERT INTO ${named(table)} (${names})
    SELECT ${names} FROM jsonb_populate_record(NULL::${named(table)}, ${JSON.stringify(row)}::jsonb)`;
}
