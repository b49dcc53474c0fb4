import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { expect } from "@playwright/test";
import PostalMime, { type Email } from "postal-mime";
import { SMTPServer } from "smtp-server";

/** A mail server that takes everything, and what it was handed, in order. */
export type Mailbox = {
  /** What goes into SMTP_URL. */
  url: string;
  /** The newest mail to an address whose subject holds these words. Waits until there is one. */
  mailTo(address: string, subject: string): Promise<Email>;
  /** How many such mails there are by now. */
  count(address: string, subject: string): number;
  close(): void;
};

export async function openMailbox(): Promise<Mailbox> {
  const mails: { to: string; email: Email }[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, { envelope }, answer) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", async () => {
        const email = await PostalMime.parse(Buffer.concat(chunks));
        for (const { address } of envelope.rcptTo) mails.push({ to: address, email });
        answer();
      });
    },
  });
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  const { port } = server.server.address() as AddressInfo;
  const found = (address: string, subject: string) =>
    mails.filter(({ to, email }) => to === address && email.subject?.includes(subject));
  return {
    url: `smtp://127.0.0.1:${port}`,
    async mailTo(address, subject) {
      await expect(() => expect(found(address, subject), `“${subject}” to ${address}`).not.toHaveLength(0)).toPass({
        timeout: 20_000,
      });
      return found(address, subject).at(-1)?.email as Email;
    },
    count: (address, subject) => found(address, subject).length,
    close: () => server.close(),
  };
}

/** The calendar object a mail carries, with its method. */
export function calendarIn(mail: Email): { method: string | undefined; text: string } {
  const part = mail.attachments.find(({ mimeType }) => mimeType === "text/calendar");
  if (!part) throw new Error(`No calendar in “${mail.subject}”`);
  const text = typeof part.content === "string" ? part.content : new TextDecoder().decode(part.content);
  return { method: part.method, text };
}
