import "server-only";
import { holdMailboxes } from "@/lib/outbox/mailboxes";
import { MAILS_PER_HOUR } from "@/lib/outbox/rules";
import type { Tx } from "@/lib/platform/db";
import { HOUR } from "@/lib/platform/durations";
import { type Asked, askAbout } from "./sql";

/**
 * What is known of each address that asks, and how many mails it got lately. That stays true until the transaction
 * ends: whoever would write to the same address about another event waits.
 */
export async function readMailboxes(tx: Tx, eventId: string, emailKeys: string[], now: Date): Promise<Asked[]> {
  await holdMailboxes(tx, emailKeys);
  return tx.$queryRaw<Asked[]>(askAbout(eventId, emailKeys, new Date(now.getTime() - HOUR)));
}

/** Somebody who types another's address again and again does not fill that mailbox: the answer comes without a mail. */
export function mayBeMailed({ mails, mailsHere }: Asked): boolean {
  return mails < MAILS_PER_HOUR.allEvents && mailsHere < MAILS_PER_HOUR.oneEvent;
}

/**
 * A guest who takes a seat and gives it back all evening is not told each time. There is room for as many of these
 * mails again, so that no mail about a seat stands without the one that takes it back.
 */
export function mayBeToldOfCancelling({ mailsHere }: Asked): boolean {
  return mailsHere < 2 * MAILS_PER_HOUR.oneEvent;
}
