import "server-only";
import type { Tx } from "@/lib/platform/db";

/**
 * Forgets the addresses that speakers' links of these events went to. The links go on working for whoever has one, and
 * whether somebody may be recorded stays said.
 */
export async function forgetAddressesOf(tx: Tx, eventIds: readonly string[]): Promise<void> {
  await tx.speakerLink.updateMany({
    where: { eventId: { in: [...eventIds] }, email: { not: "" } },
    data: { email: "" },
  });
}
