import "server-only";
import type { Tx } from "@/lib/platform/db";
import { guestSecretHash } from "./link";

/** The link in the next mail is made with today's AUTH_SECRET; a row from before it changed learns the new one. */
export async function renewLinks(tx: Tx, rows: readonly { id: string; secretHash: string }[]): Promise<void> {
  for (const { id, secretHash } of rows) {
    const current = guestSecretHash(id);
    if (secretHash !== current)
      await tx.rsvp.update({ where: { id }, data: { secretHash: current }, select: { id: true } });
  }
}
