import "server-only";
import { Prisma } from "@/generated/prisma/client";
import type { Actor } from "@/lib/access/actor";
import { NotFound, type Outcome, refused } from "@/lib/access/outcomes";
import { recordChange } from "@/lib/history/mutations";
import { type Tx, transaction } from "@/lib/platform/db";
import { nameAlone } from "@/lib/platform/names";
import { REFERENCES, type Row, TAKEN_OVER } from "./merge-record";
import type { MergeRefusal } from "./merge-rules";
import { scopeOf } from "./mutations";
import { canEditPerson } from "./policy";
import type { MergeInput } from "./schema";

type Reference = (typeof REFERENCES)[number];

/**
 * Makes two pages one: everything of the person who goes becomes the other's, and their address leads on. What both had
 * is kept once, and what it takes to part them again is kept for a while. Refused where both were on one panel, because
 * two voices cannot become one, and where both have an account.
 */
export function mergePeople(
  actor: Actor,
  { keptId, goneId }: MergeInput,
  now: Date,
): Promise<Outcome<{ slug: string; mergeId: string }, MergeRefusal>> {
  return transaction(async (tx) => {
    // Nobody names either of them meanwhile.
    await nameAlone(tx, "person");
    const [kept, gone] = await lockBoth(tx, actor, keptId, goneId);
    const clashes = [];
    for (const reference of REFERENCES) {
      const rows = await clashing(tx, reference, keptId, goneId);
      if (reference.clash === "refused" && rows.length > 0)
        return refused(reference.table === "User" ? "two-accounts" : "same-panel");
      clashes.push({ reference, rows });
    }
    const dropped = [];
    const moved = [];
    for (const { reference, rows } of clashes) {
      if (rows.length > 0) dropped.push({ table: reference.table, rows });
      await setAside(tx, reference, rows);
      const keys = await move(tx, reference, goneId, keptId);
      if (keys.length > 0) moved.push({ table: reference.table, keys });
    }
    await tx.$executeRaw`DELETE FROM "Person" WHERE id = ${goneId}::uuid`;
    const taken = await takeOver(tx, kept, gone);
    const slug = String(gone.slug);
    await tx.personSlug.create({ data: { slug, personId: keptId }, select: { slug: true } });
    const merge = await tx.personMerge.create({
      data: {
        keptId,
        goneId,
        goneName: String(gone.name),
        before: { gone, taken, moved, dropped },
        mergedById: actor.userId || null,
        mergedAt: now,
      },
      select: { id: true },
    });
    const told = { subject: String(gone.name), details: { other: String(kept.name) } };
    await recordChange(tx, actor, { act: "person.merged", ...told }, now);
    return { ok: true, slug: String(kept.slug), mergeId: merge.id };
  });
}

/** Both of two people this organizer may edit, held against every change until the transaction ends. */
export async function lockBoth(tx: Tx, actor: Actor, oneId: string, otherId: string): Promise<[Row, Row]> {
  if (oneId === otherId) throw new NotFound();
  const rows = await tx.$queryRaw<{ person: Row }[]>`
    SELECT to_jsonb(person) AS person FROM "Person" person WHERE id IN (${oneId}::uuid, ${otherId}::uuid)
    ORDER BY id FOR UPDATE`;
  const find = (id: string) => rows.find(({ person }) => person.id === id.toLowerCase())?.person;
  const [one, other] = [find(oneId), find(otherId)];
  if (!one || !other) throw new NotFound();
  for (const { id } of [one, other]) {
    if (!canEditPerson(actor, await scopeOf(tx, String(id)))) throw new NotFound();
  }
  return [one, other];
}

/** The rows of who goes that stand beside something beside which the other stands as well. */
async function clashing(tx: Tx, reference: Reference, keptId: string, goneId: string): Promise<Row[]> {
  if (!reference.onceBeside) return [];
  const { table, column } = named(reference);
  const beside = reference.onceBeside.map((name) => Prisma.sql`AND theirs.${quoted(name)} = mine.${quoted(name)}`);
  const rows = await tx.$queryRaw<{ row: Row }[]>`
    SELECT to_jsonb(mine) AS row FROM ${table} mine WHERE mine.${column} = ${goneId}::uuid AND EXISTS (
      SELECT FROM ${table} theirs WHERE theirs.${column} = ${keptId}::uuid ${Prisma.join([Prisma.empty, ...beside], " ")})`;
  return rows.map(({ row }) => row);
}

async function setAside(tx: Tx, reference: Reference, rows: Row[]): Promise<void> {
  for (const row of rows) {
    await tx.$executeRaw`
      DELETE FROM ${named(reference).table} WHERE ${isRow(reference, row, String(row[reference.column]))}`;
  }
}

async function move(tx: Tx, reference: Reference, fromId: string, toId: string): Promise<Row[]> {
  const { table, column, key } = named(reference);
  const keys = await tx.$queryRaw<{ key: Row }[]>`
    UPDATE ${table} SET ${column} = ${toId}::uuid WHERE ${column} = ${fromId}::uuid
    RETURNING jsonb_build_object(${key}) AS key`;
  return keys.map((row) => row.key);
}

/** What the page that stays says nothing of, it takes from the other. Whoever hid themselves stays hidden. */
async function takeOver(tx: Tx, kept: Row, gone: Row) {
  const taken = TAKEN_OVER.filter((field) => !kept[field] && gone[field]).map((field) => ({
    field,
    before: kept[field] === "" ? "" : null,
    after: String(gone[field]),
  }));
  for (const { field, after } of taken) {
    await tx.person.update({ where: { id: String(kept.id) }, data: { [field]: after }, select: { id: true } });
  }
  return taken;
}

/** The condition that finds one row by its key, as long as it is this person's. */
export function isRow(reference: Reference, key: Row, personId: string): Prisma.Sql {
  const parts = reference.key.map((name) => Prisma.sql`${quoted(name)}::text = ${String(key[name])}`);
  return Prisma.join([...parts, Prisma.sql`${quoted(reference.column)} = ${personId}::uuid`], " AND ");
}

function named({ table, column, key }: Reference) {
  const pairs = key.map((name) => Prisma.sql`${name}::text, ${quoted(name)}`);
  return { table: quoted(table), column: quoted(column), key: Prisma.join(pairs) };
}

/** A name of a table or a column. They come from the list of references alone. */
export function quoted(name: string): Prisma.Sql {
  return Prisma.raw(`"${name}"`);
}
