import type { Attendability, RsvpStatus } from "@/generated/prisma/enums";
import type { EventInput } from "@/lib/events/schema";
import { db } from "@/lib/platform/db";
import { DAY, HOUR } from "@/lib/platform/durations";
import { guestSecret } from "./link";

/** The moment most RSVP tests happen at: now, because mails are counted by the database's own clock. */
export const now = new Date();
export const tomorrow = new Date(now.getTime() + DAY);

type Wanted = Partial<{
  attendability: Attendability;
  /** Seats where guests attend who do not choose: online, or in the room of an event that has one. */
  capacity: number | null;
  /** Seats online, beside those in the room. */
  onlineCapacity: number | null;
  rsvpsOpenAt: Date;
  rsvpsCloseAt: Date;
  hasWaitlist: boolean;
  needsApproval: boolean;
  plusOnesLimit: number;
  status: "draft" | "published" | "cancelled";
  startsAt: Date;
  takesRsvps: boolean;
  title: string;
}>;

let planted = 0;

/** An event that takes RSVPs for tomorrow, hosted by a chapter of its own, and an organizer of that chapter. */
export async function plantEvent(wanted: Wanted = {}) {
  const { status = "published", startsAt = tomorrow, attendability = "online", capacity = null, ...rest } = wanted;
  planted += 1;
  const chapter = await db().chapter.create({
    data: { slug: `chapter-${planted}`, name: "Python Chapter", city: "Bengaluru", timeZone: "Asia/Kolkata" },
  });
  const { id: eventId } = await db().event.create({
    data: {
      slug: `event-${planted}`,
      title: "PyFlames 3",
      summary: "An evening.",
      startsAt,
      endsAt: new Date(startsAt.getTime() + 2 * HOUR),
      timeZone: "Asia/Kolkata",
      attendability,
      joinUrl: "https://meet.example.org/pyflames",
      status,
      publishedAt: status === "draft" ? null : now,
      cancelledAt: status === "cancelled" ? now : null,
      ...(attendability === "online" ? { onlineCapacity: capacity } : { capacity }),
      ...rest,
      hosts: { create: { chapterId: chapter.id } },
    },
  });
  const organizer = { userId: crypto.randomUUID(), name: "Ada", isOwner: false, chapterIds: [chapter.id] };
  const stranger = { userId: crypto.randomUUID(), name: "Eve", isOwner: false, chapterIds: [] };
  return { eventId, organizer, stranger, ...looking(eventId) };
}

function looking(eventId: string) {
  const select = {
    ...{ id: true, name: true, emailKey: true, turn: true, promotedAt: true, mode: true, partySize: true },
  } as const;
  const list = (status: RsvpStatus) =>
    db().rsvp.findMany({ where: { eventId, status }, orderBy: { turn: "asc" }, select });
  return {
    going: () => list("going"),
    waitlisted: () => list("waitlisted"),
    cancelled: () => list("cancelled"),
    pending: () => list("pending"),
    event: () => db().event.findUniqueOrThrow({ where: { id: eventId } }),
    mails: (kind?: string) =>
      db().outboxMail.findMany({ where: { eventId, ...(kind && { kind }) }, orderBy: { createdAt: "asc" } }),
    /** The secret that was mailed to this address. */
    async secretOf(emailKey: string) {
      const { id } = await db().rsvp.findUniqueOrThrow({ where: { eventId_emailKey: { eventId, emailKey } } });
      return guestSecret(id);
    },
  };
}

/** `guest(7)` is somebody with a name and an address of their own. */
export function guest(number: number) {
  return { name: `Guest ${number}`, email: `guest-${number}@example.org` };
}

/** The event as its form would send it again. */
export async function eventInput(eventId: string): Promise<EventInput> {
  const { hosts, venueId, seriesId, ...event } = await db().event.findUniqueOrThrow({
    where: { id: eventId },
    include: { hosts: { select: { chapterId: true } } },
  });
  const chapterIds = hosts.map((host) => host.chapterId);
  const series = seriesId === null ? null : { id: seriesId };
  return { ...event, venue: venueId === null ? null : { id: venueId }, series, chapterIds, runUp: null };
}
