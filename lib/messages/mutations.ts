import "server-only";
import type { Actor } from "@/lib/access/actor";
import { NotFound, type Outcome, refused } from "@/lib/access/outcomes";
import { lockEventForEdit } from "@/lib/events/access";
import { recordChange } from "@/lib/history/mutations";
import { type Tx, transaction } from "@/lib/platform/db";
import { enqueueMails } from "@/lib/platform/mail";
import { hashSecret } from "@/lib/platform/secrets";
import { holdEvent } from "@/lib/rsvps/promote";
import { messageMail, thanksMail } from "./emails";
import { inSegment, listRecipients, thankedSegment } from "./recipients";
import type { MessageInput } from "./schema";

type Sent = Outcome<{ recipients: number }, "draft" | "nobody">;

/** Sends what an organizer wrote to a segment of an event's guests. A message that was sent is not sent again. */
export function sendMessage(actor: Actor, input: MessageInput, now: Date): Promise<Sent> {
  const { eventId, messageId, segment, subject, body } = input;
  return transaction(async (tx) => {
    const { status } = await lockEventForEdit(tx, actor, eventId);
    const sent = await tx.guestMessage.findUnique({
      where: { id: messageId },
      select: { eventId: true, recipients: true },
    });
    if (sent && sent.eventId !== eventId) throw new NotFound();
    if (sent) return { ok: true, recipients: sent.recipients };
    if (status === "draft") return refused("draft");
    const guests = await listRecipients(tx, inSegment(eventId, segment));
    if (guests.length === 0) return refused("nobody");
    const sentById = actor.userId || null;
    const message = { id: messageId, eventId, segment, subject, body, recipients: guests.length, sentById };
    await tx.guestMessage.create({ data: message, select: { id: true } });
    const event = await holdEvent(tx, eventId);
    const from = { name: actor.name, replyTo: await addressOf(tx, actor) };
    await enqueueMails(
      tx,
      guests.map((guest) => messageMail(event, guest, message, from)),
    );
    await recordChange(tx, actor, { act: "message.sent", subject, eventId }, now);
    return { ok: true, recipients: guests.length };
  });
}

/**
 * Thanks whoever came, or had a seat where nobody was marked at the door, with the recap and a way to say how it was.
 * Each guest once: pressed again later, it reaches those who were marked since.
 */
export function thankGuests(
  actor: Actor,
  eventId: string,
  now: Date,
): Promise<Outcome<{ recipients: number }, "unpublished">> {
  return transaction(async (tx) => {
    await lockEventForEdit(tx, actor, eventId);
    const recap = await tx.recap.findUnique({
      where: { eventId, publishedAt: { not: null } },
      select: { slug: true, title: true },
    });
    if (!recap) return refused("unpublished");
    const event = await holdEvent(tx, eventId);
    const segment = await thankedSegment(tx, eventId);
    const guests = await listRecipients(tx, inSegment(eventId, segment));
    const from = { name: actor.name, replyTo: await addressOf(tx, actor) };
    const mails = guests.map((guest) => thanksMail(event, guest, { recap, isSureTheyCame: segment === "came" }, from));
    await recordChange(tx, actor, { act: "thanks.sent", subject: event.title, eventId }, now);
    return { ok: true, recipients: await enqueueMails(tx, mails) };
  });
}

/** Whether the guest behind a link gets reminders, messages and thanks. Said twice, it is so since the first time. */
export async function wishForMails(secret: string, wants: "none" | "all", now: Date): Promise<void> {
  const guest = { secretHash: hashSecret(secret), erasedAt: null };
  await transaction(async (tx) => {
    if ((await tx.rsvp.count({ where: guest })) === 0) throw new NotFound();
    const changed = wants === "none" ? { unsubscribedAt: null } : {};
    const unsubscribedAt = wants === "none" ? now : null;
    await tx.rsvp.updateMany({ where: { ...guest, ...changed }, data: { unsubscribedAt } });
  });
}

/** Where answers to a message go: to whoever wrote it. */
async function addressOf(tx: Tx, { userId }: Actor): Promise<string | undefined> {
  if (!userId) return undefined;
  const user = await tx.user.findUnique({ where: { id: userId }, select: { email: true } });
  return user?.email ?? undefined;
}
