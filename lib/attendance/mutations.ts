import "server-only";
import type { Actor } from "@/lib/access/actor";
import { NotFound, type Outcome, refused } from "@/lib/access/outcomes";
import { lockEventForEdit } from "@/lib/events/access";
import { type Tx, transaction } from "@/lib/platform/db";
import { whyNotMark } from "./rules";
import type { HeadCountInput, Mark, WalkInInput } from "./schema";

/** Marks a guest as having come or not, or takes the mark back. */
export function markGuest(
  actor: Actor,
  rsvpId: string,
  mark: Mark,
  now: Date,
): Promise<Outcome<object, "early" | "no-seat">> {
  return transaction(async (tx) => {
    const { eventId } = await getRsvp(tx, rsvpId);
    const event = await lockEventForEdit(tx, actor, eventId);
    if (mark === "undo") {
      await tx.attendance.deleteMany({ where: { rsvpId } });
      return { ok: true };
    }
    // Read again under the lock: the guest may have cancelled meanwhile.
    const { status } = await getRsvp(tx, rsvpId);
    const reason = whyNotMark(status, mark, { hasStarted: event.startsAt <= now });
    if (reason) return refused(reason);
    const marked = { outcome: mark, people: mark === "came" ? 1 : 0, recordedAt: now };
    await tx.attendance.upsert({ where: { rsvpId }, create: { eventId, rsvpId, ...marked }, update: marked });
    return { ok: true };
  });
}

/** Marks everybody who has a seat and was not seen as a no-show. Answers how many that were. */
export function markRestAsNoShows(
  actor: Actor,
  eventId: string,
  now: Date,
): Promise<Outcome<{ count: number }, "early">> {
  return transaction(async (tx) => {
    const event = await lockEventForEdit(tx, actor, eventId);
    if (event.startsAt > now) return refused("early");
    const rest = await tx.rsvp.findMany({
      where: { eventId, status: "going", attendance: null },
      select: { id: true },
    });
    await tx.attendance.createMany({
      data: rest.map(({ id }) => ({ eventId, rsvpId: id, outcome: "no_show", people: 0, recordedAt: now })),
    });
    return { ok: true, count: rest.length };
  });
}

/** Counts somebody who came without an RSVP; the name may stay unknown. */
export function addWalkIn(actor: Actor, { eventId, name }: WalkInInput, now: Date): Promise<void> {
  return transaction(async (tx) => {
    await lockEventForEdit(tx, actor, eventId);
    await tx.attendance.create({ data: { eventId, name, outcome: "walked_in", recordedAt: now } });
  });
}

export function removeWalkIn(actor: Actor, attendanceId: string): Promise<void> {
  return transaction(async (tx) => {
    const walkIn = await tx.attendance.findUnique({
      where: { id: attendanceId },
      select: { eventId: true, rsvpId: true },
    });
    if (!walkIn || walkIn.rsvpId) throw new NotFound();
    await lockEventForEdit(tx, actor, walkIn.eventId);
    await tx.attendance.deleteMany({ where: { id: attendanceId } });
  });
}

/** Writes down the organizer's own count of the room, or takes it back. The door list stays as it is. */
export function setHeadCount(actor: Actor, { eventId, count, isApproximate }: HeadCountInput): Promise<void> {
  return transaction(async (tx) => {
    await lockEventForEdit(tx, actor, eventId);
    if (count === null) {
      await tx.headCount.deleteMany({ where: { eventId } });
      return;
    }
    const counted = { count, isApproximate };
    await tx.headCount.upsert({ where: { eventId }, create: { eventId, ...counted }, update: counted });
  });
}

async function getRsvp(tx: Tx, rsvpId: string) {
  const rsvp = await tx.rsvp.findUnique({ where: { id: rsvpId }, select: { eventId: true, status: true } });
  if (!rsvp) throw new NotFound();
  return rsvp;
}
