import "server-only";
import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/access/actor";
import { NotFound } from "@/lib/access/outcomes";
import { type Entry, recordEntries } from "@/lib/attendance/log";
import { lockEventForEdit } from "@/lib/events/access";
import { type Tx, transaction } from "@/lib/platform/db";
import { hashSecret } from "@/lib/platform/secrets";
import { doorSecretHash } from "./link";
import { byOurClock, isDoorOpen } from "./rules";
import type { DoorLinkInput, SyncInput } from "./schema";

/** Makes a link that opens this event's door, and answers its id. */
export function makeDoorLink(actor: Actor, { eventId, label }: DoorLinkInput): Promise<string> {
  return transaction(async (tx) => {
    await lockEventForEdit(tx, actor, eventId);
    return createLink(tx, actor, eventId, label);
  });
}

/** The organizer's own way to the door: the link they made for themselves, made now where there is none. */
export function openOwnDoor(actor: Actor, eventId: string): Promise<string> {
  return transaction(async (tx) => {
    await lockEventForEdit(tx, actor, eventId);
    const own = await tx.volunteerLink.findFirst({
      where: { eventId, createdById: actor.userId, label: actor.name, revokedAt: null },
      select: { id: true },
    });
    return own?.id ?? createLink(tx, actor, eventId, actor.name);
  });
}

/** Closes a link for good; what came by it stays. */
export function revokeDoorLink(actor: Actor, doorLinkId: string, now: Date): Promise<void> {
  return transaction(async (tx) => {
    const link = await tx.volunteerLink.findUnique({ where: { id: doorLinkId }, select: { eventId: true } });
    if (!link) throw new NotFound();
    await lockEventForEdit(tx, actor, link.eventId);
    await tx.volunteerLink.updateMany({ where: { id: doorLinkId, revokedAt: null }, data: { revokedAt: now } });
  });
}

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

async function createLink(tx: Tx, actor: Actor, eventId: string, label: string): Promise<string> {
  const id = randomUUID();
  await tx.volunteerLink.create({
    data: { id, eventId, label, secretHash: doorSecretHash(id), createdById: actor.userId },
    select: { id: true },
  });
  return id;
}

/** Writes entries at the door this secret opens, with its event's row held. */
function atDoor(secret: string, now: Date, enter: (tx: Tx) => Entry[] | Promise<Entry[]>): Promise<void> {
  return transaction(async (tx) => {
    const secretHash = hashSecret(secret);
    await tx.$queryRaw`
      SELECT id FROM "Event" WHERE id = (SELECT "eventId" FROM "VolunteerLink" WHERE "secretHash" = ${secretHash})
      FOR NO KEY UPDATE`;
    const link = await tx.volunteerLink.findUnique({
      where: { secretHash },
      select: { id: true, eventId: true, revokedAt: true, event: { select: { status: true, endsAt: true } } },
    });
    if (!link || !isDoorOpen(link, now)) throw new NotFound();
    await recordEntries(tx, link.eventId, await enter(tx), link.id);
  });
}
