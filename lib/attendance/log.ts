import "server-only";
import type { DoorAct } from "@/generated/prisma/enums";
import type { Tx } from "@/lib/platform/db";
import { foldGuest, type GuestEntry } from "./log-rules";

/** One thing done at the door. Its id is made where it was done, so that sending it twice is doing it once. */
export type Entry = {
  id: string;
  act: DoorAct;
  /** Whom it is about: a guest, or a walk-in by the id of its attendance. */
  about: { rsvpId: string } | { attendanceId: string; name: string };
  people: number;
  happenedAt: Date;
};

/**
 * Writes down what was done at an event's door and brings its attendance up to it, in the caller's transaction, which
 * holds the event's row. Entries already known change nothing; those about guests of other events are dropped.
 */
export async function recordEntries(
  tx: Tx,
  eventId: string,
  entries: readonly Entry[],
  doorLinkId: string | null = null,
): Promise<void> {
  const asked = entries.flatMap(({ about }) => ("rsvpId" in about ? [about.rsvpId] : []));
  const guests = await tx.rsvp.findMany({ where: { eventId, id: { in: asked } }, select: { id: true } });
  const known = new Set(guests.map(({ id }) => id));
  const valid = entries.filter(({ about }) => !("rsvpId" in about) || known.has(about.rsvpId));
  await tx.doorEntry.createMany({
    data: valid.map(({ id, act, about, people, happenedAt }) => ({
      ...{ id, eventId, act, people, happenedAt, doorLinkId },
      ...("rsvpId" in about ? { rsvpId: about.rsvpId } : { attendanceId: about.attendanceId }),
    })),
    skipDuplicates: true,
  });
  await settleGuests(tx, eventId, [...known]);
  await settleWalkIns(tx, eventId, valid);
}

async function settleGuests(tx: Tx, eventId: string, rsvpIds: string[]): Promise<void> {
  if (rsvpIds.length === 0) return;
  const guests = await tx.rsvp.findMany({
    where: { id: { in: rsvpIds } },
    select: { id: true, doorEntries: { select: { act: true, people: true, happenedAt: true } } },
  });
  const attendances = guests.flatMap(({ id, doorEntries }) => {
    const attendance = foldGuest(doorEntries.filter(isAboutGuest));
    return attendance ? [{ eventId, rsvpId: id, ...attendance }] : [];
  });
  await tx.attendance.deleteMany({ where: { rsvpId: { in: rsvpIds } } });
  await tx.attendance.createMany({ data: attendances });
}

function isAboutGuest(entry: { act: DoorAct } & Omit<GuestEntry, "act">): entry is GuestEntry {
  return entry.act !== "walked_in";
}

/** A walk-in who was taken back stays so, whichever of the two arrives first. */
async function settleWalkIns(tx: Tx, eventId: string, entries: readonly Entry[]): Promise<void> {
  const walkIns = entries.flatMap(({ about, ...entry }) => ("attendanceId" in about ? [{ ...entry, ...about }] : []));
  if (walkIns.length === 0) return;
  const rows = await tx.doorEntry.findMany({
    where: { eventId, act: "undo", attendanceId: { in: walkIns.map(({ attendanceId }) => attendanceId) } },
    select: { attendanceId: true },
  });
  const undone = new Set(rows.map(({ attendanceId }) => attendanceId));
  const standing = walkIns.filter(({ act, attendanceId }) => act === "walked_in" && !undone.has(attendanceId));
  await tx.attendance.deleteMany({
    where: { eventId, rsvpId: null, id: { in: [...undone].filter((id) => id !== null) } },
  });
  await tx.attendance.createMany({
    data: standing.map(({ attendanceId, name, people, happenedAt }) => ({
      id: attendanceId,
      eventId,
      outcome: "walked_in",
      name,
      people: Math.max(1, people),
      recordedAt: happenedAt,
    })),
    skipDuplicates: true,
  });
}
