import "server-only";
import type { Prisma } from "@/generated/prisma/client";
import type { Actor } from "@/lib/access/actor";
import { editableBy } from "@/lib/events/access";
import { db } from "@/lib/platform/db";
import { holdsText } from "@/lib/platform/ignoring-case";

export type ListedGuest = Awaited<ReturnType<typeof listGuests>>[number];

const GUEST = {
  id: true,
  name: true,
  email: true,
  status: true,
  mode: true,
  partySize: true,
  createdAt: true,
  attendance: { select: { outcome: true } },
} as const;

/** Everybody who ever answered for an event of this organizer, by turn, with what was marked at the door. */
export async function listGuests(actor: Actor, eventId: string, search: string) {
  const held = holdsText(search);
  const rows = await db().rsvp.findMany({
    where: { event: scope(actor, eventId), ...(search && { OR: [{ name: held }, { email: held }] }) },
    orderBy: { turn: "asc" },
    select: GUEST,
  });
  return rows.map(withOutcome);
}

/** One guest of an event of this organizer; null for anybody else's. */
export async function findGuest(actor: Actor, eventId: string, rsvpId: string) {
  const row = await db().rsvp.findFirst({ where: { id: rsvpId, event: scope(actor, eventId) }, select: GUEST });
  return row && withOutcome(row);
}

/** Who came without an RSVP, in the order they were added. */
export function listWalkIns(actor: Actor, eventId: string) {
  return db().attendance.findMany({
    where: { event: scope(actor, eventId), outcome: "walked_in" },
    orderBy: { recordedAt: "asc" },
    select: { id: true, name: true },
  });
}

function scope(actor: Actor, eventId: string): Prisma.EventWhereInput {
  return { AND: [{ id: eventId }, editableBy(actor)] };
}

function withOutcome<Row extends { attendance: { outcome: "came" | "walked_in" | "no_show" } | null }>(row: Row) {
  const { attendance, ...guest } = row;
  return { ...guest, outcome: attendance?.outcome ?? null };
}
