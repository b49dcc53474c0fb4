import "server-only";
import { randomUUID } from "node:crypto";
import { NotFound, type Outcome, refused } from "@/lib/access/outcomes";
import { type Entry, recordEntries } from "@/lib/attendance/log";
import { emailKey } from "@/lib/people/contact-schema";
import { type Tx, transaction } from "@/lib/platform/db";
import { holdEvent } from "@/lib/rsvps/promote";
import { mailboxId } from "./room";
import { findRoom } from "./room-queries";
import { roomState } from "./room-rules";
import type { SelfCheckIn } from "./room-schema";

/**
 * Counts in somebody who has the code from the wall. A guest comes to their RSVP; anybody else is a walk-in, once for
 * each address. The answer is the same for both, and for who was counted before.
 */
export async function countMyselfIn(input: SelfCheckIn, now: Date): Promise<Outcome<object, "early" | "over">> {
  const room = await findRoom(input.code, now);
  if (!room) throw new NotFound();
  return transaction(async (tx) => {
    const event = await holdEvent(tx, room.event.id);
    if (event.status !== "published") throw new NotFound();
    const state = roomState(event, now);
    if (state !== "open") return refused(state);
    const entry = await entryOf(tx, event.id, input, now);
    if (entry) await recordEntries(tx, event.id, [entry]);
    return { ok: true };
  });
}

/** What there is to write down: nothing about a guest whom the door has seen, it knows better how many they were. */
async function entryOf(tx: Tx, eventId: string, input: SelfCheckIn, happenedAt: Date): Promise<Entry | null> {
  const key = emailKey(input.email);
  const rsvp = await tx.rsvp.findUnique({
    where: { eventId_emailKey: { eventId, emailKey: key } },
    select: { id: true, status: true, partySize: true, attendance: { select: { outcome: true } } },
  });
  if (rsvp && rsvp.status !== "cancelled" && rsvp.status !== "declined") {
    if (rsvp.attendance?.outcome === "came") return null;
    const people = Math.min(input.people, rsvp.partySize);
    return { id: randomUUID(), act: "came", about: { rsvpId: rsvp.id }, people, happenedAt };
  }
  const about = { attendanceId: mailboxId(eventId, key, "attendance"), name: input.name };
  return { id: mailboxId(eventId, key, "entry"), act: "walked_in", about, people: 1, happenedAt };
}
