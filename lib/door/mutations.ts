import "server-only";
import { randomUUID } from "node:crypto";
import { NotFound } from "@/lib/access/outcomes";
import { type Entry, recordEntries } from "@/lib/attendance/log";
import { type Tx, transaction } from "@/lib/platform/db";
import { byOurClock } from "@/lib/platform/our-clock";
import { lockDuty } from "@/lib/volunteers/mutations";
import type { SyncInput } from "./schema";

/** Takes what a device did at the door since it was last heard. Throws NotFound where the link opens nothing. */
export function syncDoor(secret: string, { entries, sentAt }: SyncInput, now: Date): Promise<void> {
  return atDoor(secret, now, () =>
    entries.map(({ id, act, guestId, walkIn, people, happenedAt }) => ({
      ...{ id, act, people, happenedAt: byOurClock(happenedAt, sentAt, now) },
      about: walkIn ? { attendanceId: walkIn.id, name: walkIn.name } : { rsvpId: guestId ?? "" },
    })),
  );
}

/** Marks a guest as having come with the whole party, or takes it back, from the list that needs no scripts. */
export function markAtDoor(secret: string, rsvpId: string, act: "came" | "undo", now: Date): Promise<void> {
  return atDoor(secret, now, async (tx) => {
    const rsvp = await tx.rsvp.findUnique({ where: { id: rsvpId }, select: { partySize: true } });
    if (!rsvp) throw new NotFound();
    return [{ id: randomUUID(), act, about: { rsvpId }, people: rsvp.partySize, happenedAt: now }];
  });
}

export function walkInAtDoor(secret: string, name: string, now: Date): Promise<void> {
  const about = { attendanceId: randomUUID(), name };
  return atDoor(secret, now, () => [{ id: randomUUID(), act: "walked_in", about, people: 1, happenedAt: now }]);
}

export function undoWalkInAtDoor(secret: string, attendanceId: string, now: Date): Promise<void> {
  const about = { attendanceId, name: "" };
  return atDoor(secret, now, () => [{ id: randomUUID(), act: "undo", about, people: 0, happenedAt: now }]);
}

/** Writes entries at the door this secret opens, with its event's row held. */
function atDoor(secret: string, now: Date, enter: (tx: Tx) => Entry[] | Promise<Entry[]>): Promise<void> {
  return transaction(async (tx) => {
    const { eventId, linkId } = await lockDuty(tx, secret, "door", now);
    await recordEntries(tx, eventId, await enter(tx), linkId);
  });
}
