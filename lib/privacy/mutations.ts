import "server-only";
import type { Actor } from "@/lib/access/actor";
import { NotAllowed } from "@/lib/access/outcomes";
import { recordChange } from "@/lib/history/mutations";
import { canRunInstallation } from "@/lib/organizers/policy";
import { transaction } from "@/lib/platform/db";
import { inLine } from "@/lib/rsvps/line";
import { endAndPromote, getByLink } from "@/lib/rsvps/mutations";
import { holdEvent } from "@/lib/rsvps/promote";
import { whyFinal } from "@/lib/rsvps/rules";
import { eraseRsvps } from "./erase";

/**
 * Erases the guest behind a link. A seat still ahead, or a place in line, is given up first, and the next in line gets
 * it. The link goes on to say what was done, and erasing twice is erasing once.
 */
export async function eraseGuest(secret: string, now: Date): Promise<void> {
  const { id, eventId } = await getByLink(secret);
  await inLine(eventId, () =>
    transaction(async (tx) => {
      const event = await holdEvent(tx, eventId);
      // Who was marked at the door before the start has come: that stays a count.
      const isMarked = (await tx.attendance.count({ where: { rsvpId: id } })) > 0;
      if (whyFinal(event, now) === null && !isMarked) await endAndPromote(tx, event, id, "guest", now);
      await eraseRsvps(tx, [id], now);
    }),
  );
}

/** Says for how many days after an event its guests are kept; null for good. What is older goes with the next night. */
export async function setRetention(actor: Actor, retentionDays: number | null, now: Date): Promise<void> {
  if (!canRunInstallation(actor)) throw new NotAllowed();
  await transaction(async (tx) => {
    await tx.community.updateMany({ where: { id: 1 }, data: { retentionDays } });
    const fields = [retentionDays === null ? "for good" : `${retentionDays} days`];
    await recordChange(tx, actor, { act: "retention.set", subject: "", details: { fields } }, now);
  });
}
