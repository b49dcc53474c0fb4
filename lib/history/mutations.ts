import "server-only";
import type { Prisma } from "@/generated/prisma/client";
import type { Actor } from "@/lib/access/actor";
import type { Tx } from "@/lib/platform/db";
import { MINUTE } from "@/lib/platform/durations";
import { type Act, type Details, joinedDetails } from "./rules";
import { KeptDetails } from "./schema";

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
  const actorId = doer.userId || null;
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

function kept(details: Details): Prisma.InputJsonObject {
  return KeptDetails.parse(details);
}
