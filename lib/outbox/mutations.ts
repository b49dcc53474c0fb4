import "server-only";
import type { Actor } from "@/lib/access/actor";
import { NotFound, type Outcome, refused } from "@/lib/access/outcomes";
import { recordChange } from "@/lib/history/mutations";
import { transaction } from "@/lib/platform/db";
import { requestDelivery } from "@/lib/platform/mail";
import { readableBy } from "./queries";

/** Tries a mail once more that was refused or waits. One that was sent is not sent again. */
export async function resendMail(actor: Actor, id: string, now: Date): Promise<Outcome<object, "sent">> {
  const readable = await readableBy(actor);
  return transaction(async (tx) => {
    const mail = await tx.outboxMail.findFirst({
      where: { AND: [{ id }, readable] },
      select: { subject: true, eventId: true },
    });
    if (!mail) throw new NotFound();
    const unsent = { id, sentAt: null };
    const anew = { failedAt: null, lastError: null, expiresAt: null };
    const { count } = await tx.outboxMail.updateMany({ where: unsent, data: anew });
    if (count === 0) return refused("sent");
    await requestDelivery(tx, [id]);
    const about = mail.eventId ? { eventId: mail.eventId } : {};
    await recordChange(tx, actor, { act: "mail.resent", subject: mail.subject, ...about }, now);
    return { ok: true };
  });
}
