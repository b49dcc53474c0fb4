import { expect } from "@playwright/test";
import { query } from "./database";

export type SentMail = { kind: string; subject: string; text: string; html: string };

/** The latest mail to an address, as whoever has it opens it. Waits until there is one. */
export async function latestMailTo(address: string, kind?: string): Promise<SentMail> {
  let mails: SentMail[] = [];
  await expect(async () => {
    mails = await query<SentMail>(
      `SELECT kind, subject, text, html FROM "OutboxMail"
       WHERE "toAddress" = $1 AND ($2::text IS NULL OR kind = $2) ORDER BY "createdAt" DESC, id DESC LIMIT 1`,
      [address, kind ?? null],
    );
    expect(mails, `a mail to ${address}`).toHaveLength(1);
  }).toPass({ timeout: 10_000 });
  return mails[0] as SentMail;
}

/** The address in a mail's text that leads to `path`, e.g. `linkIn(mail, "/rsvp/")`. */
export function linkIn(mail: { text?: string }, path: string): string {
  const link = mail.text?.match(/https?:\/\/[^\s<>]+/g)?.find((url) => new URL(url).pathname.startsWith(path));
  if (!link) throw new Error(`No link to ${path} in: ${mail.text}`);
  return link;
}
