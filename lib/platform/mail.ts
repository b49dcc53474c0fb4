import "server-only";
import { createTransport, type SendMailOptions } from "nodemailer";
import { db, type Tx } from "./db";
import { absoluteUrl, settings } from "./env";
import { enqueueJob } from "./jobs";

/** A mail as its writer makes it: plain text and HTML say the same. */
export type Mail = {
  kind: string;
  to: { name?: string; address: string };
  subject: string;
  text: string;
  html: string;
  calendar?: { body: string; method: "REQUEST" | "CANCEL" };
  eventId?: string;
};

/** Puts a mail in the outbox, to be sent once the transaction it reports is committed. Without SMTP it waits there. */
export async function enqueueMail(tx: Tx, mail: Mail): Promise<void> {
  const { id } = await tx.outboxMail.create({
    data: {
      kind: mail.kind,
      toName: mail.to.name ?? "",
      toAddress: mail.to.address,
      subject: mail.subject,
      text: mail.text,
      html: mail.html,
      calendar: mail.calendar?.body ?? null,
      calendarMethod: mail.calendar?.method ?? null,
      eventId: mail.eventId ?? null,
    },
    select: { id: true },
  });
  await enqueueJob(tx, "deliver_mail", { id });
}

/** Sends one mail of the outbox, once: a mail already sent is left alone. Throws when it should be tried again. */
export async function deliverMail(id: string, now: Date): Promise<void> {
  const { SMTP_URL, MAIL_FROM } = settings();
  if (!SMTP_URL) return;
  await db().$transaction(async (tx) => {
    const [locked] = await tx.$queryRaw<{ sentAt: Date | null; failedAt: Date | null }[]>`
      SELECT "sentAt", "failedAt" FROM "OutboxMail" WHERE id = ${id}::uuid FOR UPDATE SKIP LOCKED`;
    if (!locked || locked.sentAt || locked.failedAt) return;
    const mail = await tx.outboxMail.findUniqueOrThrow({ where: { id } });
    const message: SendMailOptions = {
      messageId: `<${mail.id}@${new URL(absoluteUrl("/")).hostname}>`,
      from: MAIL_FROM,
      // An object, never a string: a line break in a name must not become a header.
      to: { name: mail.toName, address: mail.toAddress },
      subject: mail.subject,
      text: mail.text,
      html: mail.html,
      ...(mail.calendar && {
        icalEvent: { method: mail.calendarMethod ?? "REQUEST", content: mail.calendar, filename: "event.ics" },
      }),
    };
    await createTransport({ url: SMTP_URL, connectionTimeout: 10_000, socketTimeout: 20_000 }).sendMail(message);
    await tx.outboxMail.update({ where: { id }, data: { sentAt: now, attempts: { increment: 1 }, lastError: null } });
  });
}
