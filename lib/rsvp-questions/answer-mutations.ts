import "server-only";
import type { Tx } from "@/lib/platform/db";
import type { Said } from "./rules";

/** What one guest said besides name and address. */
export type GuestAnswers = Said & { rsvpId: string };

/**
 * Writes down what guests said: a statement for the answers and one for the consents, and none where there are none.
 */
export async function writeAnswers(tx: Tx, guests: readonly GuestAnswers[], now: Date): Promise<void> {
  const answers = guests.flatMap(({ rsvpId, answers }) => answers.map((answer) => ({ rsvpId, ...answer })));
  const consents = guests.flatMap(({ rsvpId, consents }) => consents.map((kind) => ({ rsvpId, kind, givenAt: now })));
  if (answers.length > 0) await tx.rsvpAnswer.createMany({ data: answers });
  // A consent that was given before was given then.
  if (consents.length > 0) await tx.rsvpConsent.createMany({ data: consents, skipDuplicates: true });
}

/** Forgets what these RSVPs said: whoever RSVPs again after cancelling starts anew. */
export async function forgetAnswers(tx: Tx, rsvpIds: readonly string[]): Promise<void> {
  if (rsvpIds.length === 0) return;
  const where = { rsvpId: { in: [...rsvpIds] } };
  await tx.rsvpAnswer.deleteMany({ where });
  await tx.rsvpConsent.deleteMany({ where });
}

/** Writes what one guest says now in place of what they said before. A consent that is taken back is gone. */
export async function replaceAnswers(tx: Tx, guest: GuestAnswers, now: Date): Promise<void> {
  await tx.rsvpAnswer.deleteMany({ where: { rsvpId: guest.rsvpId } });
  await withdrawConsents(tx, guest);
  await writeAnswers(tx, [guest], now);
}

/** Takes back every consent of a guest but these. */
export async function withdrawConsents(
  tx: Tx,
  { rsvpId, consents }: Pick<GuestAnswers, "rsvpId" | "consents">,
): Promise<void> {
  await tx.rsvpConsent.deleteMany({ where: { rsvpId, kind: { notIn: consents } } });
}
