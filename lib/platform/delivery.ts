import "server-only";
import { db, type Tx, transaction } from "./db";
import { settings } from "./env";
import { requestDelivery } from "./mail";
import { type Handover, handOver, isRefusal } from "./mail-server";
import { tellOfWaitingMail } from "./terminal";

type Try = {
  now: Date;
  /** Nobody tries again by itself after this one. */
  isLast: boolean;
};

/**
 * Sends one mail of the outbox. It is claimed, handed over and recorded, each by itself: no transaction waits for a
 * mail server. Another process leaves a claimed mail alone until the claim has passed, so one that died between handing
 * over and recording has its mail handed over again, with the same Message-ID.
 *
 * A refusal for good is written beside the mail; anything else is too, and thrown, so that the job is tried again.
 */
export async function deliverMail(id: string, { now, isLast }: Try): Promise<void> {
  const { SMTP_URL } = settings();
  if (!SMTP_URL) return tellWhatWaits(id);
  const mail = await transaction((tx) => claim(tx, id, now));
  if (!mail) return;
  try {
    await handOver(mail);
  } catch (error) {
    const isFinal = isRefusal(error) || isLast;
    const lastError = error instanceof Error ? error.message : String(error);
    await record(id, { lastError, ...(isFinal && { failedAt: now }) });
    // The reason may name the address, so it stays in the outbox and out of the log.
    if (!isFinal) throw new Error(`mail ${id} could not be handed over yet`);
    return;
  }
  await record(id, { sentAt: now, lastError: null });
}

async function tellWhatWaits(id: string): Promise<void> {
  const mail = await db().outboxMail.findFirst({
    where: { id, sentAt: null, failedAt: null },
    select: { kind: true, text: true },
  });
  if (mail) tellOfWaitingMail(mail);
}

/**
 * Takes a mail for longer than handing it over may last, by the database's clock. Null when there is nothing to do: it
 * was sent, it came too late to be of use, or another process has it, and then a job looks again when that one's claim
 * has passed.
 */
async function claim(tx: Tx, id: string, now: Date): Promise<Handover | null> {
  const [due] = await tx.$queryRaw<{ claimedUntil: Date | null }[]>`
    SELECT CASE WHEN "claimedUntil" > statement_timestamp() THEN "claimedUntil" END AS "claimedUntil" FROM "OutboxMail"
    WHERE id = ${id}::uuid AND "sentAt" IS NULL AND "failedAt" IS NULL FOR UPDATE`;
  if (!due) return null;
  if (due.claimedUntil) {
    await requestDelivery(tx, [id], due.claimedUntil);
    return null;
  }
  const mail = await tx.outboxMail.findUniqueOrThrow({ where: { id } });
  if (mail.expiresAt && mail.expiresAt <= now) {
    const lastError = "It could not be sent before it was of no use any more.";
    await tx.outboxMail.update({ where: { id }, data: { failedAt: now, lastError }, select: { id: true } });
    return null;
  }
  await tx.$executeRaw`
    UPDATE "OutboxMail" SET "claimedUntil" = statement_timestamp() + interval '2 minutes' WHERE id = ${id}::uuid`;
  return { ...mail, threadId: await findThread(tx, mail) };
}

/** The first mail about the same RSVP, which this one belongs under. */
async function findThread(tx: Tx, { id, rsvpId }: { id: string; rsvpId: string | null }): Promise<string | null> {
  if (!rsvpId) return null;
  const first = await tx.outboxMail.findFirst({
    where: { rsvpId },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { id: true },
  });
  return first && first.id !== id ? first.id : null;
}

type Result = { sentAt?: Date; failedAt?: Date; lastError: string | null };

/** A mail that was erased meanwhile is not there any more, and that is fine. */
async function record(id: string, result: Result): Promise<void> {
  await db().outboxMail.updateMany({
    where: { id },
    data: { ...result, claimedUntil: null, attempts: { increment: 1 } },
  });
}
