import "server-only";
import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/access/actor";
import { NotFound, type Outcome, refused } from "@/lib/access/outcomes";
import { lockEventForEdit } from "@/lib/events/access";
import { recordChange } from "@/lib/history/mutations";
import { type Tx, transaction } from "@/lib/platform/db";
import { type Entry, recordEntries } from "./log";
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
    const { eventId, partySize } = await getRsvp(tx, rsvpId);
    const event = await lockEventForEdit(tx, actor, eventId);
    if (mark !== "undo") {
      // Read again under the lock: the guest may have cancelled meanwhile.
      const reason = whyNotMark((await getRsvp(tx, rsvpId)).status, mark, { hasStarted: event.startsAt <= now });
      if (reason) return refused(reason);
    }
    await recordEntries(tx, eventId, [{ ...about({ rsvpId }), act: mark, people: partySize, happenedAt: now }]);
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
    const entries = rest.map(({ id }) => ({
      ...about({ rsvpId: id }),
      act: "no_show" as const,
      people: 0,
      happenedAt: now,
    }));
    await recordEntries(tx, eventId, entries);
    const details = { count: rest.length };
    if (rest.length > 0)
      await recordChange(tx, actor, { act: "no-shows.marked", subject: event.title, eventId, details }, now);
    return { ok: true, count: rest.length };
  });
}

/** Counts somebody who came without an RSVP; the name may stay unknown. */
export function addWalkIn(actor: Actor, { eventId, name }: WalkInInput, now: Date): Promise<void> {
  return transaction(async (tx) => {
    await lockEventForEdit(tx, actor, eventId);
    const walkIn = about({ attendanceId: randomUUID(), name });
    await recordEntries(tx, eventId, [{ ...walkIn, act: "walked_in", people: 1, happenedAt: now }]);
  });
}

export function removeWalkIn(actor: Actor, attendanceId: string, now: Date): Promise<void> {
  return transaction(async (tx) => {
    const walkIn = await tx.attendance.findUnique({
      where: { id: attendanceId },
      select: { eventId: true, rsvpId: true },
    });
    if (!walkIn || walkIn.rsvpId) throw new NotFound();
    await lockEventForEdit(tx, actor, walkIn.eventId);
    const taken = about({ attendanceId, name: "" });
    await recordEntries(tx, walkIn.eventId, [{ ...taken, act: "undo", people: 0, happenedAt: now }]);
  });
}

/** Writes down the organizer's own count of the room, or takes it back. The door list stays as it is. */
export function setHeadCount(
  actor: Actor,
  { eventId, count, isApproximate }: HeadCountInput,
  now: Date,
): Promise<void> {
  return transaction(async (tx) => {
    const { title } = await lockEventForEdit(tx, actor, eventId);
    const said = count === null ? "none" : `${isApproximate ? "around " : ""}${count}`;
    const change = { act: "head-count.set", subject: title, eventId, details: { other: said } } as const;
    await recordChange(tx, actor, change, now);
    if (count === null) {
      await tx.headCount.deleteMany({ where: { eventId } });
      return;
    }
    const counted = { count, isApproximate };
    await tx.headCount.upsert({ where: { eventId }, create: { eventId, ...counted }, update: counted });
  });
}

/** A new entry about somebody, made here and now. */
function about(whom: Entry["about"]) {
  return { id: randomUUID(), about: whom };
}

async function getRsvp(tx: Tx, rsvpId: string) {
  const rsvp = await tx.rsvp.findUnique({
    where: { id: rsvpId },
    select: { eventId: true, status: true, partySize: true },
  });
  if (!rsvp) throw new NotFound();
  return rsvp;
}
