import "server-only";
import type { RsvpStatus } from "@/generated/prisma/enums";
import type { Actor } from "@/lib/access/actor";
import { refused } from "@/lib/access/outcomes";
import { recordChange } from "@/lib/history/mutations";
import type { Tx } from "@/lib/platform/db";
import { lockEventForEdit } from "./access";
import type { StatusRefusal } from "./refusals";
import type { CancelInput } from "./schema";

type Changed = { ok: true; id: string; slug: string } | StatusRefusal;

/** Guests who count on the event: they have a seat, wait for one, or for an answer. */
export const RELYING: RsvpStatus[] = ["pending", "going", "waitlisted"];

/** Shows a draft to everybody, in the caller's transaction. Publishing what is published already changes nothing. */
export async function publishEventIn(tx: Tx, actor: Actor, eventId: string, now: Date): Promise<Changed> {
  const { id, slug, status, title } = await lockEventForEdit(tx, actor, eventId);
  if (status === "cancelled") return refused("cancelled");
  if (status === "draft") {
    await changeStatus(tx, id, { status: "published", publishedAt: now });
    await recordChange(tx, actor, { act: "event.published", subject: title, eventId }, now);
  }
  return { ok: true, id, slug };
}

/** Takes a published event back to a draft, in the caller's transaction, while no guest relies on it. */
export async function unpublishEventIn(tx: Tx, actor: Actor, eventId: string, now: Date): Promise<Changed> {
  const { id, slug, status, title } = await lockEventForEdit(tx, actor, eventId);
  if (status === "cancelled") return refused("cancelled");
  const answers = await tx.event.count({ where: { id, rsvps: { some: { status: { in: RELYING } } } } });
  if (answers > 0) return refused("has-guests");
  if (status === "published") {
    await changeStatus(tx, id, { status: "draft", publishedAt: null });
    await recordChange(tx, actor, { act: "event.unpublished", subject: title, eventId }, now);
  }
  return { ok: true, id, slug };
}

/**
 * Cancels a published event inside the caller's transaction; whoever knows of guests tells them in the same one. The
 * page keeps its address and says so.
 */
export async function cancelEventIn(tx: Tx, actor: Actor, input: CancelInput, now: Date): Promise<Changed> {
  const { id, slug, status, endsAt, title } = await lockEventForEdit(tx, actor, input.eventId);
  if (status !== "published") return refused(status);
  if (endsAt <= now) return refused("over");
  await changeStatus(tx, id, { status: "cancelled", cancelledAt: now, cancelReason: input.reason });
  await recordChange(tx, actor, { act: "event.cancelled", subject: title, eventId: id }, now);
  return { ok: true, id, slug };
}

type StatusChange =
  | { status: "published"; publishedAt: Date }
  | { status: "draft"; publishedAt: null }
  | { status: "cancelled"; cancelledAt: Date; cancelReason: string };

async function changeStatus(tx: Tx, id: string, change: StatusChange): Promise<void> {
  await tx.event.update({ where: { id }, data: { ...change, revision: { increment: 1 } }, select: { id: true } });
}
