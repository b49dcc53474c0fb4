/** Mails that let somebody in: without a mail server, whoever runs this process hands their links on. */
const WAYS_IN = ["sign-in", "invitation"];

/**
 * Tells whoever runs this process that a mail could not leave and, where it lets an organizer in, where its link leads.
 * What a terminal shows ends up in logs: so whom a mail is for stays out, and so does a guest's link, which opens a
 * page with their name and address.
 */
export function tellOfWaitingMail(mail: { kind: string; text: string }): void {
  // The one thing to do stands below everything else that is linked.
  const link = WAYS_IN.includes(mail.kind) ? mail.text.match(/^https?:\/\/\S+$/gm)?.at(-1) : undefined;
  console.log(`    A mail waits in the outbox (${mail.kind})${link ? `:\n    ${link}` : ""}`);
}
