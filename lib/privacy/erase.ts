import "server-only";
import { STAGE_MAILS } from "@/lib/outbox/rules";
import type { Tx } from "@/lib/platform/db";
import { freezeFirstTimes } from "@/lib/turnout/sql";

/**
 * Takes everything that says who these guests are out of the database. Their rows stay, nameless: that somebody had a
 * seat and came is a count. What they said about the evening stays too, without leading to them. `emailKey` becomes one
 * that no address can be, so that the same person may RSVP anew. Nobody goes on waiting whom no mail would reach.
 */
export async function eraseRsvps(tx: Tx, ids: string[], now: Date): Promise<void> {
  if (ids.length === 0) return;
  const theirs = { rsvpId: { in: ids } };
  // Held first: whoever gives feedback at this moment has written it before, or finds themselves erased.
  await tx.$queryRaw`SELECT id FROM "Rsvp" WHERE id = ANY(${ids}::uuid[]) ORDER BY id FOR NO KEY UPDATE`;
  await tx.$executeRaw(freezeFirstTimes(ids));
  // Mails from before they said whose they are lead to their guest by the address, and so does one with all their
  // links.
  await tx.$executeRaw`
    DELETE FROM "OutboxMail" mail USING "Rsvp" r
    WHERE r.id = ANY(${ids}::uuid[]) AND (
      mail."rsvpId" = r.id
      OR (mail.kind = 'rsvp-links' AND mail."toAddress" = r."emailKey")
      OR (mail."rsvpId" IS NULL AND NOT mail.kind ^@ ANY(${STAGE_MAILS})
        AND mail."eventId" = r."eventId" AND lower(mail."toAddress") = r."emailKey"))`;
  await tx.rsvpAnswer.deleteMany({ where: theirs });
  await tx.rsvpConsent.deleteMany({ where: theirs });
  await tx.feedback.updateMany({ where: theirs, data: { rsvpId: null } });
  await tx.$executeRaw`
    UPDATE "Rsvp" SET name = '', email = '', "emailKey" = 'erased:' || id, "erasedAt" = ${now}::timestamptz,
      status = CASE WHEN status IN ('pending', 'waitlisted') THEN 'cancelled' ELSE status END,
      "cancelledAt" = CASE WHEN status IN ('pending', 'waitlisted') THEN ${now}::timestamptz ELSE "cancelledAt" END
    WHERE id = ANY(${ids}::uuid[]) AND "erasedAt" IS NULL`;
}
