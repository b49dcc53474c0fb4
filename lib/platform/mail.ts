import "server-only";
import { randomUUID } from "node:crypto";
import { createTransport, type SendMailOptions } from "nodemailer";
import type { OutboxMail } from "@/generated/prisma/client";
import { type Tx, transaction } from "./db";
import { absoluteUrl, settings } from "./env";
import { enqueueJobs } from "./jobs";
import { tellOfWaitingMail } from "./terminal";

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
  /** Says what this mail is, so that a job which runs again writes it once: a second one with this key is not written. */
  onceKey?: string;
  /** Where one POST ends mails like this one (RFC 8058). */
  unsubscribeUrl?: string;
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
      "eventId", "rsvpId", "onceKey", "unsubscribeUrl")
    SELECT id, kind, "toName", "toAddress", subject, text, html, calendar, "calendarMethod",
      "eventId", "rsvpId", "onceKey", "unsubscribeUrl"
    FROM json_to_recordset(${JSON.stringify(rows)}::json) AS mail(id uuid, kind text, "toName" text, "toAddress" text,
      subject text, text text, html text, calendar text, "calendarMethod" text,
      "eventId" uuid, "rsvpId" uuid, "onceKey" text, "unsubscribeUrl" text)
    ON CONFLICT ("onceKey") DO NOTHING
    RETURNING id`;
  await requestDelivery(
    tx,
    written.map((row) => row.id),
  );
  return written.length;
}

/** Has these mails of the outbox sent after the commit. */
export function requestDelivery(tx: Tx, ids: string[]): Promise<void> {
  return enqueueJobs(
    tx,
    "deliver_mail",
    ids.map((id) => ({ id })),
  );
}

/**
 * Sends one mail of the outbox, once: a mail already sent is left alone. A refusal for good is written beside the mail;
 * anything else is too, and thrown, so that the job is tried again.
 */
export async function deliverMail(id: string, now: Date): Promise<void> {
  const isAccepted = await transaction(async (tx) => {
    const [due] = await tx.$queryRaw<{ id: string }[]>`
      SELECT id FROM "OutboxMail" WHERE id = ${id}::uuid AND "sentAt" IS NULL AND "failedAt" IS NULL
      FOR UPDATE SKIP LOCKED`;
    if (!due) return true;
    const mail = await tx.outboxMail.findUniqueOrThrow({ where: { id } });
    const { SMTP_URL } = settings();
    if (!SMTP_URL) {
      tellOfWaitingMail(mail);
      return true;
    }
    try {
      await handOver(SMTP_URL, mail);
    } catch (error) {
      const isFinal = isRefusal(error);
      const lastError = error instanceof Error ? error.message : String(error);
      await tx.outboxMail.update({
        where: { id },
        data: { attempts: { increment: 1 }, lastError, ...(isFinal && { failedAt: now }) },
      });
      return isFinal;
    }
    await tx.outboxMail.update({ where: { id }, data: { sentAt: now, attempts: { increment: 1 }, lastError: null } });
    return true;
  });
  // The reason may name the address, so it stays in the outbox and out of the log.
  if (!isAccepted) throw new Error(`mail ${id} could not be handed over yet`);
}

async function handOver(url: string, mail: OutboxMail): Promise<void> {
  const message: SendMailOptions = {
    messageId: `<${mail.id}@${new URL(absoluteUrl("/")).hostname}>`,
    from: settings().MAIL_FROM,
    // An object, never a string: a line break in a name must not become a header.
    to: { name: mail.toName, address: mail.toAddress },
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    ...(mail.calendar && {
      icalEvent: { method: mail.calendarMethod ?? "REQUEST", content: mail.calendar, filename: "event.ics" },
    }),
  };
  await createTransport({ url, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 10_000 }).sendMail(
    message,
  );
}

/** Whether the server refused this very mail, for good. A wrong password or a lost connection says nothing about it. */
function isRefusal(error: unknown): boolean {
  const { code, responseCode } = error as { code?: string; responseCode?: number };
  return (code === "EENVELOPE" || code === "EMESSAGE") && (responseCode === undefined || responseCode >= 500);
}
