import "server-only";
import type { ConsentKind } from "@/generated/prisma/enums";
import type { Tx } from "@/lib/platform/db";
import type { Answer } from "./rules";

/** What one guest said besides name and address. */
export type GuestAnswers = { rsvpId: string; answers: Answer[]; consents: ConsentKind[] };

/**
 * Writes down what guests said whose RSVPs had said nothing yet. Two statements at most for
 * any number of guests, and none where nobody said anything.
 */
export async function writeAnswers(tx: Tx, guests: readonly GuestAnswers[], now: Date): Promise<void> {
  const answers = guests.flatMap(({ rsvpId, answers }) => answers.map((answer) => ({ rsvpId, ...answer })));
  const consents = guests.flatMap(({ rsvpId, consents }) => consents.map((kind) => ({ rsvpId, kind, givenAt: now })));
  if (answers.length > 0) await tx.rsvpAnswer.createMany({ data: answers });
  if (consents.length > 0) await tx.rsvpConsent.createMany({ data: consents });
}

/** Forgets what these RSVPs said: whoever RSVPs again after cancelling starts anew. */
export async function forgetAnswers(tx: Tx, rsvpIds: readonly string[]): Promise<void> {
  if (rsvpIds.length === 0) return;
  const where = { rsvpId: { in: [...rsvpIds] } };
  await tx.rsvpAnswer.deleteMany({ where });
  await tx.rsvpConsent.deleteMany({ where });
}
