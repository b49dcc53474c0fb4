import "server-only";
import type { Actor } from "@/lib/access/actor";
import { NotFound, type Outcome, refused } from "@/lib/access/outcomes";
import { recordChange } from "@/lib/history/mutations";
import { type Tx, transaction } from "@/lib/platform/db";
import { DAY } from "@/lib/platform/durations";
import { nameAlone } from "@/lib/platform/names";
import { isRow, quoted } from "./merge-mutations";
import { MergeRecord, REFERENCES, type Row } from "./merge-record";
import { MERGE_DAYS } from "./merge-rules";
import { scopeOf } from "./mutations";
import { canEditPerson } from "./policy";
import type { MergeId } from "./schema";

/**
 * Parts two people again who were made one, within 30 days. Everything goes back to where it was, except for what was
 * changed or removed since: that stays as it is, and is named.
 */
export function partPeople(
  actor: Actor,
  { mergeId }: MergeId,
  now: Date,
): Promise<Outcome<{ goneId: string; left: string[] }, "too-late">> {
  return transaction(async (tx) => {
    await nameAlone(tx, "person");
    const { merge, record } = await lockMerge(tx, actor, mergeId);
    if (merge.undoneAt || merge.mergedAt.getTime() < now.getTime() - MERGE_DAYS * DAY) return refused("too-late");
    const goneId = String(record.gone.id);
    const left = new Set<string>();
    for (const { field, before, after } of record.taken) {
      const isSame = await giveBack(tx, merge.keptId, field, before, after);
      if (!isSame) left.add(field);
    }
    await bringBack(tx, record.gone, left);
    for (const { table, keys } of record.moved) {
      for (const key of keys) if (!(await moveBack(tx, table, key, merge.keptId, goneId))) left.add(table);
    }
    for (const { table, rows } of record.dropped) {
      for (const row of rows) if (!(await putBack(tx, table, row))) left.add(table);
    }
    await tx.personMerge.update({ where: { id: merge.id }, data: { undoneAt: now, before: {} }, select: { id: true } });
    const told = { subject: merge.goneName, details: { other: merge.keptName } };
    await recordChange(tx, actor, { act: "person.parted", ...told }, now);
    return { ok: true, goneId, left: [...left] };
  });
}

async function lockMerge(tx: Tx, actor: Actor, id: string) {
  const found = await tx.personMerge.findUnique({ where: { id }, select: { keptId: true } });
  if (!found) throw new NotFound();
  await tx.$queryRaw`SELECT id FROM "Person" WHERE id = ${found.keptId}::uuid FOR UPDATE`;
  const merge = await tx.personMerge.findUniqueOrThrow({
    where: { id },
    include: { kept: { select: { name: true } } },
  });
  const { kept } = merge;
  if (!canEditPerson(actor, await scopeOf(tx, found.keptId))) throw new NotFound();
  const parsed = MergeRecord.safeParse(merge.before);
  const nothing: MergeRecord = { gone: {}, taken: [], moved: [], dropped: [] };
  return {
    merge: { ...merge, keptName: kept.name, undoneAt: merge.undoneAt ?? (parsed.success ? null : merge.mergedAt) },
    record: parsed.success ? parsed.data : nothing,
  };
}

async function giveBack(tx: Tx, keptId: string, field: string, before: string | null, after: string | null) {
  const column = quoted(field);
  const count = await tx.$executeRaw`
    UPDATE "Person" SET ${column} = (jsonb_populate_record(NULL::"Person", ${{ [field]: before }}::jsonb)).${column}
    WHERE id = ${keptId}::uuid
      AND ${column} IS NOT DISTINCT FROM (jsonb_populate_record(NULL::"Person", ${{ [field]: after }}::jsonb)).${column}`;
  return count === 1;
}

/** The person as they were, at their own address again; without the photo where that has gone or is the other's now. */
async function bringBack(tx: Tx, gone: Row, left: Set<string>): Promise<void> {
  const photoId = typeof gone.photoId === "string" ? gone.photoId : null;
  const isThere =
    photoId !== null && (await tx.picture.count({ where: { id: photoId, person: null } })) === 1 ? photoId : null;
  if (photoId && !isThere) left.add("photoId");
  await tx.personSlug.deleteMany({ where: { slug: String(gone.slug) } });
  const row = { ...gone, photoId: isThere };
  await tx.$executeRaw`INSERT INTO "Person" SELECT * FROM jsonb_populate_record(NULL::"Person", ${row}::jsonb)`;
}

async function moveBack(tx: Tx, table: string, key: Row, keptId: string, goneId: string): Promise<boolean> {
  const reference = REFERENCES.find((one) => one.table === table);
  if (!reference) return false;
  const count = await tx.$executeRaw`
    UPDATE ${quoted(table)} SET ${quoted(reference.column)} = ${goneId}::uuid WHERE ${isRow(reference, key, keptId)}`;
  return count === 1;
}

/** A row that was set aside, unless what it stood beside has gone, or something else has its place. */
async function putBack(tx: Tx, table: string, row: Row): Promise<boolean> {
  await tx.$executeRaw`SAVEPOINT put_back`;
  try {
    const count = await tx.$executeRaw`
      INSERT INTO ${quoted(table)} SELECT * FROM jsonb_populate_record(NULL::${quoted(table)}, ${row}::jsonb)
      ON CONFLICT DO NOTHING`;
    await tx.$executeRaw`RELEASE SAVEPOINT put_back`;
    return count === 1;
  } catch {
    await tx.$executeRaw`ROLLBACK TO SAVEPOINT put_back`;
    return false;
  }
}

/** Forgets what it would take to part those who were made one long ago. Photos that go with it are swept up. */
export async function forgetMerges(now: Date): Promise<void> {
  const mergedAt = { lt: new Date(now.getTime() - MERGE_DAYS * DAY) };
  await transaction((tx) => tx.personMerge.updateMany({ where: { mergedAt, undoneAt: null }, data: { before: {} } }));
}
