import "server-only";
import { createTransport, type Transporter } from "nodemailer";
import type { OutboxMail } from "@/generated/prisma/client";
import { absoluteUrl, settings } from "./env";

/** A server that has not taken a mail by then is left: well before the claim on the mail ends. */
const PATIENCE_MS = 60_000;

let transport: Transporter | undefined;

/** What a server needs to know of a mail, with the Message-ID of the first one to this guest. */
export type Handover = OutboxMail & { threadId: string | null };

/**
 * Hands a mail over to the mail server, on a connection that is kept for the next one. However often it is handed over,
 * it has the same Message-ID: a mailbox that gets it twice can tell.
 */
export async function handOver(mail: Handover): Promise<void> {
  await server().sendMail({
    messageId: messageId(mail.id),
    from: settings().MAIL_FROM,
    // An object, never a string: a line break in a name must not become a header.
    to: { name: mail.toName, address: mail.toAddress },
    ...(mail.replyTo && { replyTo: { name: "", address: mail.replyTo } }),
    ...(mail.threadId && { inReplyTo: messageId(mail.threadId), references: messageId(mail.threadId) }),
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    headers: {
      // Nobody's holiday answers a program.
      ...(!mail.replyTo && { "Auto-Submitted": "auto-generated" }),
      ...(mail.unsubscribeUrl && {
        "List-Unsubscribe": `<${mail.unsubscribeUrl}>`,
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
      }),
    },
    ...(mail.calendar && {
      icalEvent: { method: mail.calendarMethod ?? "REQUEST", content: mail.calendar, filename: "event.ics" },
    }),
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
}

/** Ends the connections that are kept. */
export function closeMailServer(): void {
  transport?.close();
  transport = undefined;
}

/**
 * Whether the server refused this very mail, for good: its recipient, or its words. A wrong password, a sender that is
 * not allowed or a lost connection says nothing about it.
 */
export function isRefusal(error: unknown): boolean {
  const { command, responseCode } = error as { command?: string; responseCode?: number };
  if (command === "API") return (error as { code?: string }).code === "EENVELOPE";
  return (command === "RCPT TO" || command === "DATA") && responseCode !== undefined && responseCode >= 500;
}

function server(): Transporter {
  transport ??= createTransport({
    url: settings().SMTP_URL,
    pool: true,
    maxConnections: 4,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
  });
  return transport;
}

function messageId(mailId: string): string {
  return `<${mailId}@${new URL(absoluteUrl("/")).hostname}>`;
}
