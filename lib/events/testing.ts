import type { Actor } from "@/lib/access/actor";
import { db } from "@/lib/platform/db";
import { createEvent } from "./mutations";
import type { EventInput } from "./schema";

/** The moment tests of authoring happen at. */
export const now = new Date("2027-01-02T12:00:00Z");

let planted = 0;

/** A chapter with an organizer of its own, and somebody who organizes elsewhere. */
export async function plantChapter() {
  planted += 1;
  const chapter = { name: `Chapter ${planted}`, city: "Bengaluru", timeZone: "Asia/Kolkata" };
  const { id } = await db().chapter.create({
    data: { ...chapter, slug: `authoring-${planted}` },
    select: { id: true },
  });
  return { chapterId: id, organizer: organizerOf(id), stranger: organizerOf(crypto.randomUUID()) };
}

function organizerOf(chapterId: string): Actor {
  // Nobody signed in: the database keeps no author of what they make.
  return { userId: "", name: "Ada", isOwner: false, chapterIds: [chapterId] };
}

/** An evening as the form would hand it over, with what a test cares about. */
export function evening(chapterId: string, wanted: Partial<EventInput> = {}): EventInput {
  return {
    title: "Summer evening",
    summary: "",
    description: "",
    kind: "meetup",
    startsAt: new Date("2027-01-09T12:30:00Z"),
    endsAt: new Date("2027-01-09T15:30:00Z"),
    timeZone: "Asia/Kolkata",
    attendability: "in_person",
    venue: null,
    joinUrl: null,
    chapterIds: [chapterId],
    series: null,
    edition: null,
    ...{ takesRsvps: true, capacity: null, onlineCapacity: null, rsvpsOpenAt: null, rsvpsCloseAt: null },
    ...{ hasWaitlist: true, needsApproval: false, plusOnesLimit: 0, reminders: [1440, 60], showsAttendance: true },
    runUp: null,
    ...wanted,
  };
}

/** A draft of a chapter of its own. */
export async function plantDraft(wanted: Partial<EventInput> = {}) {
  const { chapterId, organizer, stranger } = await plantChapter();
  const input = evening(chapterId, wanted);
  const event = await createEvent(organizer, input, now);
  if (!event.ok) throw new Error(event.reason);
  return { eventId: event.id, slug: event.slug, input, chapterId, organizer, stranger };
}

export function readEvent(id: string) {
  return db().event.findUniqueOrThrow({
    where: { id },
    include: {
      hosts: { orderBy: { position: "asc" }, select: { chapterId: true } },
      venue: true,
      series: true,
      runUp: { include: { programme: { orderBy: { position: "asc" } } } },
      agendaItems: { orderBy: { position: "asc" } },
    },
  });
}
