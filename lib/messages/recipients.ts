import "server-only";
import type { Prisma } from "@/generated/prisma/client";
import type { GuestSegment } from "@/generated/prisma/enums";
import type { Tx } from "@/lib/platform/db";
import type { Reach } from "./rules";

const SEGMENT: Record<GuestSegment, Prisma.RsvpWhereInput> = {
  going: { status: "going" },
  waitlisted: { status: "waitlisted" },
  came: { attendance: { outcome: "came" } },
  no_show: { attendance: { outcome: "no_show" } },
};

/** Everybody of this segment who can still be written to. */
export function inSegment(eventId: string, segment: GuestSegment): Prisma.RsvpWhereInput {
  return { ...SEGMENT[segment], eventId, erasedAt: null };
}

/** Those of them who want messages, as mails need them. */
export function listRecipients(tx: Tx, among: Prisma.RsvpWhereInput) {
  return tx.rsvp.findMany({
    where: { AND: [among, { unsubscribedAt: null }] },
    orderBy: { turn: "asc" },
    select: { id: true, name: true, emailKey: true, mode: true, partySize: true, revision: true },
  });
}

/** How many would get a message, and how many want none. */
export async function countReach(tx: Tx, among: Prisma.RsvpWhereInput): Promise<Reach> {
  const all = await tx.rsvp.count({ where: among });
  const leftOut = await tx.rsvp.count({ where: { AND: [among, { unsubscribedAt: { not: null } }] } });
  return { recipients: all - leftOut, leftOut };
}

/** Who is thanked: those who came, if anybody was marked. */
export async function thankedSegment(tx: Tx, eventId: string): Promise<"came" | "going"> {
  return (await tx.attendance.count({ where: { eventId, outcome: "came" } })) > 0 ? "came" : "going";
}
