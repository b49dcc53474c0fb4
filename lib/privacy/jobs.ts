import "server-only";
import { forgetEntriesOf } from "@/lib/lightning-talks/forget";
import { transaction } from "@/lib/platform/db";
import { forgetProposalsOf } from "@/lib/proposals/forget";
import { forgetAddressesOf } from "@/lib/speakers/forget";
import { eraseRsvps } from "./erase";
import { overBefore } from "./rules";

/**
 * Erases every guest, every name of a walk-in, everybody who offered a talk or signed up for a lightning talk, and the
 * addresses of those on stage, of events that were over longer ago than the community keeps them. Run each night; in one transaction, because who came for the first time is only known while everybody's address is.
 */
export function eraseExpired(now: Date): Promise<{ events: number; guests: number }> {
  return transaction(async (tx) => {
    const community = await tx.community.findUnique({ where: { id: 1 }, select: { retentionDays: true } });
    const retentionDays = community?.retentionDays ?? null;
    if (retentionDays === null) return { events: 0, guests: 0 };
    const due = await tx.$queryRaw<{ id: string }[]>`
      SELECT e.id FROM "Event" e
      WHERE e."endsAt" <= ${overBefore(retentionDays, now)}::timestamptz
        AND (EXISTS (SELECT FROM "Rsvp" r WHERE r."eventId" = e.id AND r."erasedAt" IS NULL)
          OR EXISTS (SELECT FROM "Attendance" a WHERE a."eventId" = e.id AND a.name <> '')
          OR EXISTS (SELECT FROM "LightningEntry" l JOIN "AgendaItem" i ON i.id = l."signUpId" WHERE i."eventId" = e.id)
          OR EXISTS (SELECT FROM "Proposal" p WHERE p."eventId" = e.id)
          OR EXISTS (SELECT FROM "SpeakerLink" s WHERE s."eventId" = e.id AND s.email <> '')
          OR EXISTS (SELECT FROM "OutboxMail" m WHERE m."eventId" = e.id))
      ORDER BY e.id FOR NO KEY UPDATE`;
    const ids = due.map(({ id }) => id);
    const ofDue = { eventId: { in: ids } };
    const guests = await tx.rsvp.findMany({ where: { ...ofDue, erasedAt: null }, select: { id: true } });
    await eraseRsvps(
      tx,
      guests.map(({ id }) => id),
      now,
    );
    await tx.attendance.updateMany({ where: { ...ofDue, name: { not: "" } }, data: { name: "" } });
    await forgetEntriesOf(tx, ids);
    await forgetProposalsOf(tx, ids);
    await forgetAddressesOf(tx, ids);
    await tx.outboxMail.deleteMany({ where: ofDue });
    return { events: due.length, guests: guests.length };
  });
}
