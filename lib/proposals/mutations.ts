import "server-only";
import { randomUUID } from "node:crypto";
import { NotFound, type Outcome, refused } from "@/lib/access/outcomes";
import { type Newer, newerThan } from "@/lib/access/seen";
import { mayBeMailedAbout } from "@/lib/outbox/mailboxes";
import { emailKey } from "@/lib/people/contact-schema";
import { type Tx, transaction } from "@/lib/platform/db";
import { HOUR } from "@/lib/platform/durations";
import { sameText } from "@/lib/platform/ignoring-case";
import { enqueueJobs, isQueued } from "@/lib/platform/jobs";
import { enqueueMail } from "@/lib/platform/mail";
import { hashSecret } from "@/lib/platform/secrets";
import { receivedMail } from "./emails";
import { forgetProposal } from "./forget";
import { proposalSecretHash } from "./link";
import { type EventWithCall, type WhyNotTaken, whyNotTaken } from "./rules";
import type { ProposalChange, ProposalInput } from "./schema";
import { proposalTexts } from "./texts";

const EVENT = {
  ...{ id: true, slug: true, title: true, status: true, startsAt: true, timeZone: true },
  callForTalks: { select: { closesAt: true, closedAt: true } },
} as const;

type NotTaken = { ok: false; reason: WhyNotTaken; event: EventWithCall };

/**
 * Takes a talk that somebody offers, and mails them the link to it. The same talk from the same address is taken once:
 * sent again, its link is mailed again and nothing is changed, since anybody can type an address.
 */
export function submitProposal(input: ProposalInput, now: Date): Promise<{ ok: true; slug: string } | NotTaken> {
  return transaction(async (tx) => {
    const { eventId, email, ...said } = input;
    await holdEvent(tx, eventId);
    const event = await tx.event.findUnique({ where: { id: eventId, status: { not: "draft" } }, select: EVENT });
    if (!event) throw new NotFound();
    const reason = whyNotTaken(event, now);
    if (reason) return { ok: false, reason, event };
    const key = emailKey(email);
    const proposal = (await findSame(tx, eventId, key, said.title)) ?? (await create(tx, input, key, now));
    if (await mayBeMailedAbout(tx, eventId, key, now)) await enqueueMail(tx, receivedMail(event, proposal));
    return { ok: true, slug: event.slug };
  });
}

const IN_MAIL = { id: true, name: true, emailKey: true, title: true } as const;

function findSame(tx: Tx, eventId: string, key: string, title: string) {
  return tx.proposal.findFirst({
    where: { eventId, emailKey: key, status: { not: "withdrawn" }, title: sameText(title) },
    select: IN_MAIL,
  });
}

async function create(tx: Tx, input: ProposalInput, key: string, now: Date) {
  const id = randomUUID();
  await tellOrganizers(tx, input.eventId, now);
  return tx.proposal.create({
    data: { ...input, id, emailKey: key, secretHash: proposalSecretHash(id), createdAt: now },
    select: IN_MAIL,
  });
}

/**
 * In an hour, and once for all that arrive by then: most talks are offered on the evening of the deadline, and a form
 * that anybody may send must not fill the organizers' mailboxes.
 */
async function tellOrganizers(tx: Tx, eventId: string, now: Date): Promise<void> {
  const key = `tell_of_proposals ${eventId}`;
  if (await isQueued(tx, key)) return;
  const runAt = new Date(now.getTime() + HOUR);
  await enqueueJobs(tx, [{ task: "tell_of_proposals", key, payload: { eventId }, runAt }]);
}

/** Saves what its speaker changes of a talk that nobody decided on yet. */
export function changeProposal({ secret, seen, ...said }: ProposalChange): Promise<Outcome<object, "decided"> | Newer> {
  return transaction(async (tx) => {
    const proposal = await lockOwn(tx, secret);
    if (proposal.status !== "proposed") return refused("decided");
    const newer = newerThan(seen, proposalTexts(proposal));
    if (newer) return newer;
    await tx.proposal.update({ where: { id: proposal.id }, data: said, select: { id: true } });
    return { ok: true };
  });
}

/** Takes a talk back that nobody decided on yet. Twice is once. */
export function withdrawProposal(secret: string): Promise<Outcome<object, "decided">> {
  return transaction(async (tx) => {
    const { id, status } = await lockOwn(tx, secret);
    if (status === "withdrawn") return { ok: true };
    if (status !== "proposed") return refused("decided");
    await tx.proposal.update({ where: { id }, data: { status: "withdrawn" }, select: { id: true } });
    return { ok: true };
  });
}

/** Erases a talk and who offered it. On the programme already it stays there: that is public, and an organizer's. */
export function eraseProposal(secret: string): Promise<void> {
  return transaction(async (tx) => forgetProposal(tx, await lockOwn(tx, secret)));
}

/** Holds the event that a talk is offered to now: whoever decides on it waits, or has decided. */
async function lockOwn(tx: Tx, secret: string) {
  const where = { secretHash: hashSecret(secret) };
  const found = await tx.proposal.findUnique({ where, select: { eventId: true } });
  if (!found) throw new NotFound();
  await holdEvent(tx, found.eventId);
  // Moved to another event at this moment it is still its speaker's to change, so its own row is held as well.
  await tx.$queryRaw`SELECT id FROM "Proposal" WHERE "secretHash" = ${where.secretHash} FOR UPDATE`;
  const proposal = await tx.proposal.findUnique({ where });
  if (!proposal) throw new NotFound();
  return proposal;
}

async function holdEvent(tx: Tx, eventId: string): Promise<void> {
  await tx.$queryRaw`SELECT id FROM "Event" WHERE id = ${eventId}::uuid FOR NO KEY UPDATE`;
}
