import "server-only";
import type { Prisma } from "@/generated/prisma/client";
import type { AttendanceMode } from "@/generated/prisma/enums";
import type { CalendarEntry } from "@/lib/calendar/icalendar";
import { phaseOf, venueLine } from "@/lib/events/rules";
import { db } from "@/lib/platform/db";
import { hashSecret } from "@/lib/platform/secrets";
import { guestEntry } from "./calendar";
import { joinsOnline } from "./guest-rules";
import { ticketText } from "./ticket";

export type GuestRsvp = NonNullable<Awaited<ReturnType<typeof findGuestRsvp>>>;

const GUEST = {
  ...{ id: true, name: true, email: true, status: true, mode: true, partySize: true, turn: true, revision: true },
  ...{ createdAt: true, promotedAt: true, erasedAt: true, attendance: { select: { outcome: true } } },
  event: {
    select: {
      ...{ id: true, slug: true, title: true, summary: true, status: true, cancelReason: true, revision: true },
      ...{ startsAt: true, endsAt: true, timeZone: true, attendability: true, takesRsvps: true, joinUrl: true },
      ...{ createdAt: true, updatedAt: true, rsvpsOpenAt: true, rsvpsCloseAt: true },
      venue: { select: { name: true, address: true, city: true, directions: true } },
      recap: { select: { slug: true, publishedAt: true } },
    },
  },
} as const satisfies Prisma.RsvpSelect;

type GuestRow = Prisma.RsvpGetPayload<{ select: typeof GUEST }>;

/**
 * The RSVP behind a guest's link, with what the guest may know. Where to join, the ticket, the calendar entry and who
 * else comes are theirs only while they have a seat at an event that takes place.
 */
export async function findGuestRsvp(secret: string, now: Date) {
  const rsvp = await findByLink(secret);
  if (!rsvp) return null;
  const { id, turn, event, attendance, ...guest } = rsvp;
  const phase = phaseOf(event, now);
  const isOnline = joinsOnline(event, guest);
  const hasSeat = guest.status === "going" && event.status === "published" && phase !== "after" && !guest.erasedAt;
  return {
    ...guest,
    isOnline,
    outcome: attendance?.outcome ?? null,
    position: guest.status === "waitlisted" ? await placeInLine(event.id, guest.mode, turn) : null,
    ticket: hasSeat && !isOnline ? ticketText(id) : null,
    entry: hasSeat ? entryOf(rsvp) : null,
    company: hasSeat ? await listCompany(event.id, id, guest.partySize) : null,
    event: {
      ...event,
      joinUrl: hasSeat && isOnline ? event.joinUrl : null,
      recapSlug: event.recap?.publishedAt ? event.recap.slug : null,
    },
  };
}

/** A guest's own entry as a file, with the address of the event; null without a seat. */
export async function findGuestEntry(secret: string): Promise<{ entry: CalendarEntry; slug: string } | null> {
  const rsvp = await findByLink(secret);
  return rsvp?.status === "going" && !rsvp.erasedAt ? { entry: entryOf(rsvp), slug: rsvp.event.slug } : null;
}

function findByLink(secret: string) {
  return db().rsvp.findUnique({ where: { secretHash: hashSecret(secret) }, select: GUEST });
}

function entryOf({ event, promotedAt, createdAt, ...guest }: GuestRow): CalendarEntry {
  const since = promotedAt ?? createdAt;
  const updatedAt = new Date(Math.max(since.getTime(), event.updatedAt.getTime()));
  return { ...guestEntry({ ...event, venue: event.venue && venueLine(event.venue) }, guest), updatedAt };
}

/** Who else has a seat: the names of those who agreed to be shown to other guests, and how many people more. */
async function listCompany(eventId: string, ownId: string, ownParty: number) {
  const isGoing = { eventId, status: "going" } as const satisfies Prisma.RsvpWhereInput;
  const [shown, { _sum }] = await Promise.all([
    db().rsvp.findMany({
      where: { ...isGoing, id: { not: ownId }, erasedAt: null, consents: { some: { kind: "show_name" } } },
      orderBy: [{ name: "asc" }, { id: "asc" }],
      select: { name: true },
    }),
    db().rsvp.aggregate({ where: isGoing, _sum: { partySize: true } }),
  ]);
  return { names: shown.map(({ name }) => name), more: (_sum.partySize ?? 0) - ownParty - shown.length };
}

/** The room and what is online have a line each. */
function placeInLine(eventId: string, mode: AttendanceMode, turn: number): Promise<number> {
  return db().rsvp.count({ where: { eventId, mode, status: "waitlisted", turn: { lte: turn } } });
}
