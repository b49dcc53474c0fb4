import "server-only";
import type { GuestSegment } from "@/generated/prisma/enums";
import type { Actor } from "@/lib/access/actor";
import { NotFound } from "@/lib/access/outcomes";
import { editableBy, findEditableEvent } from "@/lib/events/access";
import { db } from "@/lib/platform/db";
import { hashSecret } from "@/lib/platform/secrets";
import { countReach, inSegment, thankedSegment } from "./recipients";
import { type Reach, SEGMENTS } from "./rules";

/** How many a message to each segment would reach. Throws NotFound for strangers as for an event that is not there. */
export async function countSegments(actor: Actor, eventId: string): Promise<Record<GuestSegment, Reach>> {
  if (!(await findEditableEvent(actor, eventId))) throw new NotFound();
  const counts = await Promise.all(
    SEGMENTS.map(async ({ value }) => [value, await countReach(db(), inSegment(eventId, value))]),
  );
  return Object.fromEntries(counts);
}

export type SentMessage = Awaited<ReturnType<typeof listMessages>>[number];

/** What was written to the guests of an event, latest first. */
export function listMessages(actor: Actor, eventId: string) {
  return db().guestMessage.findMany({
    where: { eventId, event: editableBy(actor) },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: {
      ...{ id: true, segment: true, subject: true, body: true, recipients: true, createdAt: true },
      sentBy: { select: { name: true } },
    },
  });
}

/** Who would be thanked with the recap: still, and already. */
export async function findThanks(actor: Actor, eventId: string) {
  const segment = await thankedSegment(db(), eventId);
  const among = { ...inSegment(eventId, segment), event: editableBy(actor) };
  const [reach, thanked] = await Promise.all([
    countReach(db(), { ...among, mails: { none: { kind: "thanks" } } }),
    db().rsvp.count({ where: { ...among, mails: { some: { kind: "thanks" } } } }),
  ]);
  return { segment, reach, thanked };
}

/** Which mails the guest behind a link wants; null for a link that opens nothing. */
export function findMailWish(secret: string) {
  return db().rsvp.findUnique({
    where: { secretHash: hashSecret(secret), erasedAt: null },
    select: { unsubscribedAt: true, event: { select: { title: true } } },
  });
}
