import "server-only";
import { NotFound } from "@/lib/access/outcomes";
import { type Tx, transaction } from "@/lib/platform/db";
import { lockDuty } from "@/lib/volunteers/mutations";
import { type Act, type Stage, withAct } from "@/public/js/stage/acts.js";
import { readStage, type StageState } from "./stage-queries";
import type { StageSync } from "./stage-schema";

/** Does what was pressed on a page of the stage that runs no scripts. */
export function pressOnStage(secret: string, itemId: string, act: Act, now: Date): Promise<void> {
  return onStage(secret, itemId, now, (stage) => withAct(stage, act, now.getTime()));
}

/**
 * Takes what was pressed on a device since it was last heard, in its order. How long ago each was is told by the device's
 * own two times, so its clock may be wrong; nothing happens later than now.
 */
export function syncStage(secret: string, itemId: string, { acts, sentAt }: StageSync, now: Date): Promise<void> {
  return onStage(secret, itemId, now, (stage) =>
    acts.reduce((before: Stage, { happenedAt, ...act }) => {
      const ago = Math.max(0, sentAt.getTime() - happenedAt.getTime());
      return withAct(before, act, now.getTime() - ago);
    }, stage),
  );
}

/** Changes the stage of a slot whose event this secret opens, with the event held. */
function onStage(secret: string, itemId: string, now: Date, act: (stage: StageState) => Stage): Promise<void> {
  return transaction(async (tx) => {
    const { eventId } = await lockDuty(tx, secret, "stage", now);
    const slot = await tx.agendaItem.findUnique({
      where: { id: itemId, eventId, kind: "lightning_talks" },
      select: { id: true },
    });
    if (!slot) throw new NotFound();
    const before = await readStage(tx, itemId);
    await keep(tx, itemId, before, act(before));
  });
}

/** Writes what is different now. */
async function keep(tx: Tx, itemId: string, before: Stage, after: Stage): Promise<void> {
  const isReordered = after.talks.some(({ id }, place) => id !== before.talks[place]?.id);
  for (const [position, turn] of after.talks.entries()) {
    // Another object where anything of it changed. Places may have gaps: one that stays keeps its number.
    const isChanged = !before.talks.includes(turn);
    if (!isReordered && !isChanged) continue;
    const { id, givenAt, skippedAt } = turn;
    await tx.lightningTalk.update({
      where: { id },
      data: {
        ...(isReordered && { position }),
        ...(isChanged && { givenAt: instant(givenAt), skippedAt: instant(skippedAt) }),
      },
      select: { id: true },
    });
  }
  if (before.clock === after.clock) return;
  const clock = {
    onStageId: after.clock?.talkId ?? null,
    startedAt: instant(after.clock?.startedAt ?? null),
    pausedAt: instant(after.clock?.pausedAt ?? null),
  };
  await tx.lightningSignUp.upsert({
    where: { agendaItemId: itemId },
    create: { agendaItemId: itemId, ...clock },
    update: clock,
  });
}

const instant = (at: number | null) => (at === null ? null : new Date(at));
