import { db } from "@/lib/platform/db";
import { guestSecret } from "./link";

const DAY = 24 * 60 * 60 * 1000;

/** The moment most RSVP tests happen at: now, because mails are counted by the database's own clock. */
export const now = new Date();
export const tomorrow = new Date(now.getTime() + DAY);

type Wanted = Partial<{
  capacity: number | null;
  status: "draft" | "published" | "cancelled";
  startsAt: Date;
  takesRsvps: boolean;
  title: string;
}>;

let planted = 0;

/** An event that takes RSVPs for tomorrow, hosted by a chapter of its own, and an organizer of that chapter. */
export async function plantEvent({ status = "published", startsAt = tomorrow, ...wanted }: Wanted = {}) {
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
      endsAt: new Date(startsAt.getTime() + 2 * 60 * 60 * 1000),
      timeZone: "Asia/Kolkata",
      attendability: "online",
      joinUrl: "https://meet.example.org/pyflames",
      status,
      publishedAt: status === "draft" ? null : now,
      cancelledAt: status === "cancelled" ? now : null,
      capacity: null,
      ...wanted,
      hosts: { create: { chapterId: chapter.id } },
    },
  });
  const organizer = { userId: crypto.randomUUID(), name: "Ada", isOwner: false, chapterIds: [chapter.id] };
  const stranger = { userId: crypto.randomUUID(), name: "Eve", isOwner: false, chapterIds: [] };
  return { eventId, organizer, stranger, ...looking(eventId) };
}

function looking(eventId: string) {
  const select = { id: true, name: true, emailKey: true, turn: true, promotedAt: true } as const;
  const list = (status: "going" | "waitlisted" | "cancelled") =>
    db().rsvp.findMany({ where: { eventId, status }, orderBy: { turn: "asc" }, select });
  return {
    going: () => list("going"),
    waitlisted: () => list("waitlisted"),
    cancelled: () => list("cancelled"),
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
