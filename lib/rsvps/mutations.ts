import "server-only";
import type { RsvpStatus } from "@/generated/prisma/enums";
import type { Actor } from "@/lib/access/actor";
import { NotFound, type Outcome, refused } from "@/lib/access/outcomes";
import { lockEventForEdit } from "@/lib/events/access";
import { recordChange } from "@/lib/history/mutations";
import { db, type Tx, transaction } from "@/lib/platform/db";
import { enqueueMails } from "@/lib/platform/mail";
import { hashSecret } from "@/lib/platform/secrets";
import type { SaidInput } from "@/lib/rsvp-questions/schema";
import { type AcceptOutcome, type AcceptRequest, acceptBatch } from "./accept";
import { cancelledMail, type Guest } from "./emails";
import { gather, inLine } from "./line";
import { mayBeToldOfCancelling, readMailboxes } from "./mailbox";
import { seatsOf } from "./place-rules";
import { holdEvent, promoteWaiting } from "./promote";
import { canPromote, whyFinal } from "./rules";
import { LARGEST_BATCH, type RsvpInput } from "./schema";
import { endRsvp, type LockedEvent, takeSeats } from "./sql";

const acceptWithOthers = gather<AcceptRequest, AcceptOutcome>(
  (eventId, requests) => transaction((tx) => acceptBatch(tx, eventId, requests)),
  LARGEST_BATCH,
);

/**
 * Gives a guest a seat or a place in line. Requests for the same event that arrive while one is being written go
 * together in the next transaction; each gets its own answer once that is committed.
 */
export function acceptRsvp({ eventId, ...asked }: RsvpInput & { said?: SaidInput }, now: Date): Promise<AcceptOutcome> {
  return acceptWithOthers(eventId, { ...asked, now });
}

/** Cancels the RSVP behind a guest's link and moves up who is next. Cancelling twice is cancelling once. */
export async function cancelRsvp(secret: string, now: Date): Promise<Outcome<object, "started" | "cancelled">> {
  const { id, eventId } = await getByLink(secret);
  return inLine(eventId, () =>
    transaction(async (tx) => {
      const event = await holdEvent(tx, eventId);
      const final = whyFinal(event, now);
      if (final) return refused(final);
      // Marked at the door before the start: for this guest the evening has begun.
      if ((await tx.attendance.count({ where: { rsvpId: id } })) > 0) return refused("started");
      await endAndPromote(tx, event, id, "guest", now);
      return { ok: true };
    }),
  );
}

/** Takes a guest off the list, for an organizer. Refused for somebody who is marked as having come or not. */
export async function removeRsvp(actor: Actor, rsvpId: string, now: Date): Promise<Outcome<object, "marked">> {
  const rsvp = await db().rsvp.findUnique({ where: { id: rsvpId }, select: { eventId: true } });
  if (!rsvp) throw new NotFound();
  return inLine(rsvp.eventId, () =>
    transaction(async (tx) => {
      const { id: eventId, title } = await lockEventForEdit(tx, actor, rsvp.eventId);
      if ((await tx.attendance.count({ where: { rsvpId } })) > 0) return refused("marked");
      await endAndPromote(tx, await holdEvent(tx, eventId), rsvpId, "organizer", now);
      await recordChange(tx, actor, { act: "rsvp.removed", subject: title, eventId, details: { count: 1 } }, now);
      return { ok: true };
    }),
  );
}

/** Changes the name on the door list, for the guest. */
export async function renameGuest(secret: string, name: string): Promise<void> {
  const { id } = await getByLink(secret);
  await transaction((tx) => tx.rsvp.updateMany({ where: { id, erasedAt: null }, data: { name } }));
}

/** Whose link this is. Nobody's is not found. */
export async function getByLink(secret: string): Promise<{ id: string; eventId: string }> {
  const where = { secretHash: hashSecret(secret) };
  const rsvp = await db().rsvp.findUnique({ where, select: { id: true, eventId: true } });
  if (!rsvp) throw new NotFound();
  return rsvp;
}

/** Ends an RSVP in the caller's transaction, which holds the event, and moves up who is next. */
export async function endAndPromote(tx: Tx, event: LockedEvent, rsvpId: string, by: "guest" | "organizer", now: Date) {
  const [ended] = await tx.$queryRaw<(Guest & { status: RsvpStatus; erasedAt: Date | null })[]>(endRsvp(rsvpId, now));
  if (!ended) return;
  const { mode, partySize, erasedAt } = ended;
  if (ended.status === "going") await tx.$executeRaw(takeSeats(event.id, seatsOf([{ mode, partySize: -partySize }])));
  const [mailbox] = await readMailboxes(tx, event.id, [ended.emailKey], now);
  // Who was erased has no mailbox any more.
  if (!erasedAt && (by === "organizer" || !mailbox || mayBeToldOfCancelling(mailbox)))
    await enqueueMails(tx, [cancelledMail(event, ended, { by, hadSeat: ended.status === "going" })]);
  if (canPromote(event, now)) await promoteWaiting(tx, event.id, now);
}
