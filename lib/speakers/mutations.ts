import "server-only";
import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/access/actor";
import { NotFound } from "@/lib/access/outcomes";
import { itemsWith } from "@/lib/agenda/on-stage";
import { lockEventForEdit } from "@/lib/events/access";
import { recordChange } from "@/lib/history/mutations";
import { type Tx, transaction } from "@/lib/platform/db";
import { isId } from "@/lib/platform/ids";
import { enqueueMail } from "@/lib/platform/mail";
import { speakerLinkMail } from "./emails";
import { speakerSecretHash } from "./link";
import type { SpeakerLinkInput, SpeakerOfEvent } from "./schema";

/** Mails somebody on the programme the link to their own page, to the address the organizer knows. */
export function sendSpeakerLink(actor: Actor, input: SpeakerLinkInput, now: Date): Promise<void> {
  const { eventId, personId, email } = input;
  return transaction(async (tx) => {
    const event = await lockEventForEdit(tx, actor, eventId);
    const person = await getOnStage(tx, eventId, personId);
    const linkId = await giveSpeakerLink(tx, { eventId, personId, email });
    await enqueueMail(tx, speakerLinkMail(event, { linkId, name: person.name, address: email }));
    await recordChange(tx, actor, { act: "speaker-link.sent", subject: person.name, eventId }, now);
  });
}

/** Takes a speaker's link back: from now on it opens nothing. What they said stays. */
export function revokeSpeakerLink(actor: Actor, { eventId, personId }: SpeakerOfEvent, now: Date): Promise<void> {
  return transaction(async (tx) => {
    await lockEventForEdit(tx, actor, eventId);
    const where = { eventId, personId, revokedAt: null };
    const link = isId(personId)
      ? await tx.speakerLink.findFirst({ where, select: { id: true, person: { select: { name: true } } } })
      : null;
    if (!link) throw new NotFound();
    await tx.speakerLink.update({ where: { id: link.id }, data: { revokedAt: now }, select: { id: true } });
    await recordChange(tx, actor, { act: "speaker-link.revoked", subject: link.person.name, eventId }, now);
  });
}

/**
 * The link of a speaker, in the transaction of a caller who holds the event. Sent to the same address again it is the
 * same one. To another address, or after it was taken back, it is a new one, and the one before opens nothing: it may
 * have gone to somebody else. For the same reason an answer about recording stays with its address.
 */
export async function giveSpeakerLink(tx: Tx, { eventId, personId, email }: SpeakerLinkInput): Promise<string> {
  const before = await tx.speakerLink.findUnique({
    where: { eventId_personId: { eventId, personId } },
    select: { id: true, email: true, mayRecord: true, nudgedAt: true, revokedAt: true },
  });
  const isSame = before?.email === email;
  if (before && isSame && !before.revokedAt) return before.id;
  if (before) await tx.speakerLink.delete({ where: { id: before.id }, select: { id: true } });
  const id = randomUUID();
  const kept = before && { nudgedAt: before.nudgedAt, ...(isSame && { mayRecord: before.mayRecord }) };
  await tx.speakerLink.create({
    data: { id, eventId, personId, email, secretHash: speakerSecretHash(id), ...kept },
    select: { id: true },
  });
  return id;
}

async function getOnStage(tx: Tx, eventId: string, personId: string): Promise<{ name: string }> {
  if (!isId(personId)) throw new NotFound();
  const person = await tx.person.findUnique({ where: { id: personId }, select: { name: true } });
  const items = await tx.agendaItem.count({ where: { AND: [{ eventId }, itemsWith({ id: personId })] } });
  if (!person || items === 0) throw new NotFound();
  return person;
}
