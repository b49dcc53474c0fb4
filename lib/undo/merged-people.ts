import "server-only";
import type { Removed, Row } from "@/lib/history/schema";
import { REFERENCES } from "@/lib/people/merge-record";
import { addToMerges, setAsideInMerge, whoTheyBecame } from "@/lib/people/merge-trail";
import type { Tx } from "@/lib/platform/db";

type Reference = (typeof REFERENCES)[number];

/**
 * What comes back names people as they are today: where a page became one with another's meanwhile, the other's. Who
 * would then stand twice beside a talk or a recap stands there once.
 */
export async function followMerges(tx: Tx, removed: Removed): Promise<Removed> {
  const ids = removed.tables.flatMap(({ rows }) => rows.map(personOf).filter((id) => id !== ""));
  const became = await whoTheyBecame(tx, ids);
  if (became.size === 0) return removed;
  const tables: Removed["tables"] = [];
  for (const { table, rows } of removed.tables) {
    const reference = REFERENCES.find((one) => one.table === table && one.column === "personId");
    tables.push({ table, rows: reference ? await inTodaysNames(tx, reference, rows, became) : rows });
  }
  return { ...removed, tables };
}

async function inTodaysNames(tx: Tx, reference: Reference, rows: Row[], became: Map<string, string>): Promise<Row[]> {
  const { table, key, onceBeside, clash } = reference;
  const placeOf = (row: Row) => JSON.stringify(pick(row, ["personId", ...(onceBeside ?? [])]));
  const named = rows.filter((row) => !became.has(personOf(row)));
  const places = new Set(named.map(placeOf));
  for (const row of rows) {
    const goneId = personOf(row);
    const personId = became.get(goneId);
    if (!personId) continue;
    const today = { ...row, personId };
    if (clash === "set aside" && places.has(placeOf(today))) {
      await setAsideInMerge(tx, goneId, table, row);
      continue;
    }
    await addToMerges(tx, goneId, table, pick(row, key));
    places.add(placeOf(today));
    named.push(today);
  }
  return named;
}

function personOf(row: Row): string {
  return typeof row.personId === "string" ? row.personId : "";
}

function pick(row: Row, columns: string[]): Row {
  return Object.fromEntries(columns.map((column) => [column, row[column] ?? null]));
}
