import "server-only";
import type { Prisma } from "@/generated/prisma/client";
import type { Actor } from "@/lib/access/actor";
import type { Tx } from "@/lib/platform/db";
import { MINUTE } from "@/lib/platform/durations";
import type { Texts } from "@/lib/platform/fingerprint";
import type { KeptTable } from "./kept-tables";
import { gatherRows } from "./removed-rows";
import { type Act, changedParts, type Details, joinedDetails } from "./rules";
import { KeptDetails, Removed } from "./schema";

/** Somebody who saves a text again and again did one thing. */
const ONE_SITTING = 15 * MINUTE;

export type NewChange = {
  act: Act;
  /** What it was done to, as it is called now. Never a guest. */
  subject: string;
  eventId?: string;
  chapterId?: string;
  details?: Details;
};

/** Who did it: a user, or somebody without an account under the name they go by. */
type Doer = Pick<Actor, "userId" | "name">;

/**
 * Keeps what somebody did, in the transaction in which it was done. The same act on the same thing, right after and
 * within a quarter of an hour, is told once.
 */
export async function recordChange(tx: Tx, doer: Doer, change: NewChange, now: Date): Promise<void> {
  const { act, subject, eventId = null, chapterId = null, details = {} } = change;
  const actorId = await accountOf(tx, doer);
  const last = await tx.change.findFirst({
    where: { eventId, chapterId },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    select: {
      id: true,
      at: true,
      act: true,
      subject: true,
      details: true,
      actorId: true,
      actorName: true,
      removed: true,
    },
  });
  const isSameSitting =
    last?.act === act &&
    last.subject === subject &&
    last.actorId === actorId &&
    last.actorName === doer.name &&
    last.removed === null &&
    now.getTime() - last.at.getTime() < ONE_SITTING;
  if (isSameSitting) {
    const joined = joinedDetails(KeptDetails.parse(last.details), details);
    await tx.change.update({ where: { id: last.id }, data: { at: now, details: kept(joined) }, select: { id: true } });
    return;
  }
  await tx.change.create({
    data: { at: now, actorId, actorName: doer.name, act, subject, details: kept(details), eventId, chapterId },
    select: { id: true },
  });
}

/** Keeps that somebody changed a text, and which parts of it. One saved as it was is not told of. */
export async function recordEdit(
  tx: Tx,
  doer: Doer,
  change: Omit<NewChange, "details">,
  texts: { before: Texts; after: Texts },
  now: Date,
): Promise<void> {
  const fields = changedParts(texts.before, texts.after);
  if (fields.length > 0) await recordChange(tx, doer, { ...change, details: { fields } }, now);
}

/**
 * Keeps what somebody is about to delete, with everything that goes along, so that it can be put back for 30 days. Call
 * it before the delete, in its transaction and under its lock.
 */
export async function recordRemoval(
  tx: Tx,
  doer: Doer,
  change: NewChange,
  root: { table: KeptTable; id: string },
  now: Date,
): Promise<void> {
  const { act, subject, eventId = null, chapterId = null, details = {} } = change;
  const actorId = await accountOf(tx, doer);
  const removed = Removed.parse(await gatherRows(tx, root));
  await tx.change.create({
    data: {
      ...{ at: now, actorId, actorName: doer.name, act, subject, details: kept(details) },
      ...{ eventId, chapterId, removed: removed as Prisma.InputJsonObject },
    },
    select: { id: true },
  });
}

/** Nobody's where they have none, or no more. */
async function accountOf(tx: Tx, { userId }: Doer): Promise<string | null> {
  if (!userId) return null;
  const user = await tx.user.findUnique({ where: { id: userId }, select: { id: true } });
  return user?.id ?? null;
}

function kept(details: Details): Prisma.InputJsonObject {
  return KeptDetails.parse(details);
}
