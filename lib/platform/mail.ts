import "server-only";
import { randomUUID } from "node:crypto";
import type { Tx } from "./db";
import { enqueueJobs } from "./jobs";

/** A mail as its writer makes it: plain text and HTML say the same. */
export type Mail = {
  kind: string;
  to: { name?: string; address: string };
  subject: string;
  text: string;
  html: string;
  calendar?: { body: string; method: "REQUEST" | "CANCEL" };
  eventId?: string;
  /** The guest it is for: the mails of one RSVP are a thread, and go when the guest erases their data. */
  rsvpId?: string;
  /**
   * Says what this mail is, so that a job which runs again writes it once: a second one with this key is not written.
   */
  onceKey?: string;
  /** Where one POST ends mails like this one (RFC 8058). */
  unsubscribeUrl?: string;
  /** Who reads the answers, where somebody wrote it. */
  replyTo?: string;
  /** From then on it helps nobody, and is not sent any more. */
  expiresAt?: Date;
};

/** Puts a mail in the outbox, to be sent once the transaction it reports is committed. Without SMTP it waits there. */
export async function enqueueMail(tx: Tx, mail: Mail): Promise<void> {
  await enqueueMails(tx, [mail]);
}

/** Puts many mails in the outbox at once: two statements, however many there are. Answers how many of them are new. */
export async function enqueueMails(tx: Tx, mails: Mail[]): Promise<number> {
  if (mails.length === 0) return 0;
  const rows = mails.map(({ to, calendar, ...mail }) => ({
    ...mail,
    id: randomUUID(),
    toName: to.name ?? "",
    toAddress: to.address,
    calendar: calendar?.body,
    calendarMethod: calendar?.method,
  }));
  const written = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO "OutboxMail" (id, kind, "toName", "toAddress", subject, text, html, calendar, "calendarMethod",
      "eventId", "rsvpId", "onceKey", "unsubscribeUrl", "replyTo", "expiresAt")
    SELECT id, kind, "toName", "toAddress", subject, text, html, calendar, "calendarMethod",
      "eventId", "rsvpId", "onceKey", "unsubscribeUrl", "replyTo", "expiresAt"
    FROM json_to_recordset(${JSON.stringify(rows)}::json) AS mail(id uuid, kind text, "toName" text, "toAddress" text,
      subject text, text text, html text, calendar text, "calendarMethod" text,
      "eventId" uuid, "rsvpId" uuid, "onceKey" text, "unsubscribeUrl" text, "replyTo" text,
      "expiresAt" timestamptz)
    ON CONFLICT ("onceKey") DO NOTHING
    RETURNING id`;
  await requestDelivery(
    tx,
    written.map((row) => row.id),
  );
  return written.length;
}

/** Has these mails of the outbox sent after the commit, or from `runAt` on. */
export function requestDelivery(tx: Tx, ids: string[], runAt?: Date): Promise<void> {
  return enqueueJobs(
    tx,
    ids.map((id) => ({ task: "deliver_mail", key: `deliver_mail ${id}`, payload: { id }, ...(runAt && { runAt }) })),
  );
}
