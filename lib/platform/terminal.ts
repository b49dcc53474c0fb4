/**
 * Tells whoever runs this process that a mail could not leave, and where its link leads. The address it is for stays
 * out: what a terminal shows ends up in logs.
 */
export function tellOfWaitingMail(mail: { kind: string; text: string }): void {
  const link = /^https?:\/\/\S+$/m.exec(mail.text)?.[0];
  console.log(`    A mail waits in the outbox (${mail.kind})${link ? `:\n    ${link}` : ""}`);
}
