import "server-only";
import { transaction } from "@/lib/platform/db";
import { settings } from "@/lib/platform/env";
import { requestDelivery } from "@/lib/platform/mail";

/** Kinds of mail that are of use once their event has begun. */
const SAID_AFTERWARDS = ["message", "thanks", "recap-reminder", "speaker-feedback"];

/**
 * Sends what waited for a mail server, once there is one; run at every start. Links that have expired meanwhile, and
 * news of an event that has begun, stay where they are: nobody is helped by them any more. What is said after an event
 * keeps a week.
 */
export async function sendWaitingMails(now: Date): Promise<void> {
  if (!settings().SMTP_URL) return;
  await transaction(async (tx) => {
    const waiting = await tx.$queryRaw<{ id: string }[]>`
      SELECT mail.id FROM "OutboxMail" mail LEFT JOIN "Event" event ON event.id = mail."eventId"
      WHERE mail."sentAt" IS NULL AND mail."failedAt" IS NULL
        AND CASE
          WHEN mail."expiresAt" IS NOT NULL THEN mail."expiresAt" > ${now}::timestamptz
          WHEN event.id IS NULL OR mail.kind = ANY(${SAID_AFTERWARDS})
            THEN mail."createdAt" > ${now}::timestamptz - interval '7 days'
          ELSE event."startsAt" > ${now}::timestamptz END
      ORDER BY mail."createdAt"`;
    await requestDelivery(
      tx,
      waiting.map((mail) => mail.id),
    );
  });
}
