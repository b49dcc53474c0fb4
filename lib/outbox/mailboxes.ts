import "server-only";
import type { Tx } from "@/lib/platform/db";
import { HOUR } from "@/lib/platform/durations";
import { MAILS_PER_HOUR } from "./rules";

/**
 * Holds these addresses until the transaction ends: what was counted of their mails stays true. In one order for
 * everybody, so that two who want the same mailboxes do not wait for each other.
 */
export async function holdMailboxes(tx: Tx, emailKeys: string[]): Promise<void> {
  await tx.$queryRaw`
    SELECT count(pg_advisory_xact_lock(box))::int
    FROM (SELECT DISTINCT hashtextextended('mailbox ' || key, 0) AS box FROM unnest(${emailKeys}::text[]) AS key
      ORDER BY box) AS boxes`;
}

/**
 * Whether one more mail about the event may go to an address that anybody may have typed. Mails that can be ended do
 * not count: nobody brings them about by typing an address.
 */
export async function mayBeMailedAbout(tx: Tx, eventId: string, address: string, now: Date): Promise<boolean> {
  await holdMailboxes(tx, [address]);
  const lately = { toAddress: address, unsubscribeUrl: null, createdAt: { gt: new Date(now.getTime() - HOUR) } };
  const here = await tx.outboxMail.count({ where: { ...lately, eventId } });
  const everywhere = await tx.outboxMail.count({ where: { ...lately, eventId: { not: null } } });
  return here < MAILS_PER_HOUR.oneEvent && everywhere < MAILS_PER_HOUR.allEvents;
}
