import "server-only";
import type { Tx } from "@/lib/platform/db";
import { takeFromQueue } from "./queue";
import { wasGiven } from "./stage-rules";

type Entry = { id: string; signUpId: string; lightningTalkId: string | null };

/**
 * Forgets who signed up: name, address, link and all. A talk that was given stays with whoever gave it, as any talk
 * does that was on a stage; one that was not goes.
 */
async function forget(tx: Tx, { id, signUpId, lightningTalkId }: Entry, isOver: boolean): Promise<void> {
  if (lightningTalkId) {
    const talks = await tx.lightningTalk.findMany({
      where: { agendaItemId: signUpId },
      select: { id: true, givenAt: true },
    });
    const own = talks.find((talk) => talk.id === lightningTalkId);
    const stays = own && (isOver ? wasGiven(own, talks) : own.givenAt !== null);
    if (!stays) await takeFromQueue(tx, lightningTalkId);
  }
  await tx.lightningEntry.deleteMany({ where: { id } });
}

/** Forgets one entry, with the mails that were sent about it. The caller holds the event. */
export async function forgetEntry(tx: Tx, entry: Entry & { emailKey: string; eventId: string }, isOver: boolean) {
  await forget(tx, entry, isOver);
  await tx.outboxMail.deleteMany({
    where: { eventId: entry.eventId, toAddress: entry.emailKey, kind: { startsWith: "lightning-" } },
  });
}

/** Forgets everybody who signed up at events that are over. The caller holds them, and their mails go by themselves. */
export async function forgetEntriesOf(tx: Tx, eventIds: readonly string[]): Promise<void> {
  const entries = await tx.lightningEntry.findMany({
    where: { signUp: { agendaItem: { eventId: { in: [...eventIds] } } } },
    select: { id: true, signUpId: true, lightningTalkId: true },
  });
  for (const entry of entries) await forget(tx, entry, true);
}
