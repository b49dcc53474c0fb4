/**
 * Tells whoever runs this process that a mail could not leave, and where its link leads. The address it is for stays
 * out: what a terminal shows ends up in logs.
 */
export function tellOfWaitingMail(mail: { kind: string; text: string }): void {
  // The one thing to do stands below everything else that is linked.
  const link = mail.text.match(/^https?:\/\/\S+$/gm)?.at(-1);
  console.log(`    A mail waits in the outbox (${mail.kind})${link ? `:\n    ${link}` : ""}`);
}
