import "server-only";
import { transaction } from "@/lib/platform/db";
import { settings } from "@/lib/platform/env";
import { requestDelivery } from "@/lib/platform/mail";

/**
 * Sends what waited for a mail server, once there is one; run at every start. Links that have expired meanwhile, and news
 * of an event that is over, stay where they are: nobody is helped by them any more.
 */
export async function sendWaitingMails(now: Date): Promise<void> {
  if (!settings().SMTP_URL) return;
  await transaction(async (tx) => {
    const waiting = await tx.$queryRaw<{ id: string }[]>`
      SELECT mail.id FROM "OutboxMail" mail LEFT JOIN "Event" event ON event.id = mail."eventId"
      WHERE mail."sentAt" IS NULL AND mail."failedAt" IS NULL
        AND coalesce(event."startsAt" > ${now}::timestamptz, mail."createdAt" > ${now}::timestamptz - CASE mail.kind
          WHEN 'sign-in' THEN interval '15 minutes' ELSE interval '7 days' END)
      ORDER BY mail."createdAt"`;
    await requestDelivery(
      tx,
      waiting.map((mail) => mail.id),
    );
  });
}
