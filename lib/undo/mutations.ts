import "server-only";
import { Prisma } from "@/generated/prisma/client";
import type { Actor } from "@/lib/access/actor";
import { NotFound, type Outcome, refused } from "@/lib/access/outcomes";
import { canEditChapter } from "@/lib/chapters/policy";
import { lockEventForEdit } from "@/lib/events/access";
import { chooseEventSlug } from "@/lib/events/parts";
import { recordChange } from "@/lib/history/mutations";
import { putBackRows } from "@/lib/history/put-back";
import { isUndoable } from "@/lib/history/rules";
import { Removed } from "@/lib/history/schema";
import { isForeignKeyViolation, isUniqueViolation, type Tx, transaction } from "@/lib/platform/db";
import { isId } from "@/lib/platform/ids";
import { followMerges } from "./merged-people";

export type RestoreRefusal = "too-late" | "back-already" | "taken" | "parent-gone";

/** Puts back what a delete took away, where it stood, or says why that cannot be. */
export async function putBack(
  actor: Actor,
  changeId: string,
  now: Date,
): Promise<Outcome<{ eventId: string }, RestoreRefusal>> {
  try {
    return await transaction((tx) => putBackIn(tx, actor, changeId, now));
  } catch (error) {
    if (isUniqueViolation(error)) return refused("taken");
    if (isForeignKeyViolation(error)) return refused("parent-gone");
    throw error;
  }
}

async function putBackIn(
  tx: Tx,
  actor: Actor,
  changeId: string,
  now: Date,
): Promise<Outcome<{ eventId: string }, RestoreRefusal>> {
  const change = await lockChange(tx, actor, changeId);
  if (change.restoredAt) return refused("back-already");
  if (change.removed === null || !isUndoable(change.at, now)) return refused("too-late");
  const removed = await followMerges(tx, Removed.parse(change.removed));
  const draft = removed.root === "Event" ? removed.tables[0]?.rows[0] : undefined;
  if (draft) draft.slug = await chooseEventSlug(tx, String(draft.title), null);
  await putBackRows(tx, removed);
  await tx.change.update({
    where: { id: change.id },
    data: { restoredAt: now, restoredById: actor.userId || null, removed: Prisma.DbNull },
    select: { id: true },
  });
  const eventId = draft ? String(draft.id) : change.eventId;
  if (!eventId) throw new NotFound();
  await recordChange(tx, actor, { act: "removal.undone", subject: change.subject, eventId }, now);
  return { ok: true, eventId };
}

/** Holds what the change was done to, for whoever may change that. A draft that is gone is its chapter's. */
async function lockChange(tx: Tx, actor: Actor, changeId: string) {
  if (!isId(changeId)) throw new NotFound();
  const find = () =>
    tx.change.findUnique({
      where: { id: changeId },
      select: { id: true, at: true, subject: true, eventId: true, chapterId: true, removed: true, restoredAt: true },
    });
  const found = await find();
  if (found?.eventId) await lockEventForEdit(tx, actor, found.eventId);
  else if (!found?.chapterId || !canEditChapter(actor, found.chapterId)) throw new NotFound();
  await tx.$queryRaw`SELECT id FROM "Change" WHERE id = ${changeId}::uuid FOR UPDATE`;
  // Read anew: only now nobody else can be putting it back.
  const change = await find();
  if (!change) throw new NotFound();
  return change;
}
