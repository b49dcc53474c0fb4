import "server-only";
import type { Tx } from "@/lib/platform/db";

type Forgotten = { id: string; eventId: string; emailKey: string };

/**
 * Forgets one proposal: name, address, link and the mails about it. What became of an accepted one, a talk on the
 * programme and its speaker's page, stays. The caller holds the event.
 */
export async function forgetProposal(tx: Tx, { id, eventId, emailKey }: Forgotten): Promise<void> {
  await tx.proposal.deleteMany({ where: { id } });
  const others = await tx.proposal.count({ where: { eventId, emailKey } });
  if (others > 0) return;
  await tx.outboxMail.deleteMany({ where: { eventId, toAddress: emailKey, kind: { startsWith: "proposal-" } } });
}

/** Forgets everybody who offered a talk to events that are over. The caller holds them, and their mails go by themselves. */
export async function forgetProposalsOf(tx: Tx, eventIds: readonly string[]): Promise<void> {
  await tx.proposal.deleteMany({ where: { eventId: { in: [...eventIds] } } });
}
