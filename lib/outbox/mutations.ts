import "server-only";
import type { Actor } from "@/lib/access/actor";
import { NotFound, type Outcome, refused } from "@/lib/access/outcomes";
import { transaction } from "@/lib/platform/db";
import { requestDelivery } from "@/lib/platform/mail";
import { readableBy } from "./queries";

/** Tries a mail once more that was refused or waits. One that was sent is not sent again. */
export async function resendMail(actor: Actor, id: string): Promise<Outcome<object, "sent">> {
  const readable = await readableBy(actor);
  return transaction(async (tx) => {
    const mail = await tx.outboxMail.findFirst({ where: { AND: [{ id }, readable] }, select: { id: true } });
    if (!mail) throw new NotFound();
    const unsent = { id, sentAt: null };
    const anew = { failedAt: null, lastError: null, expiresAt: null };
    const { count } = await tx.outboxMail.updateMany({ where: unsent, data: anew });
    if (count === 0) return refused("sent");
    await requestDelivery(tx, [id]);
    return { ok: true };
  });
}
