import { db } from "@/lib/platform/db";
import { DAY } from "@/lib/platform/durations";

let planted = 0;

/** A chapter with a series, and somebody who organizes it. */
export async function plantChapter() {
  planted += 1;
  const named = { slug: `turnout-${planted}`, name: `Chapter ${planted}` };
  const chapter = await db().chapter.create({ data: { ...named, city: "Pune", timeZone: "Asia/Kolkata" } });
  const series = await db().series.create({ data: named });
  const organizer = { userId: "", name: "Ada", isOwner: false, chapterIds: [chapter.id] };
  return { chapterId: chapter.id, seriesId: series.id, organizer };
}

type Wanted = {
  chapterId: string;
  seriesId?: string;
  /** How long ago it began, in days. */
  daysAgo: number;
  status?: "draft" | "published" | "cancelled";
};

export async function plantPast(now: Date, { daysAgo, chapterId, seriesId, status = "published" }: Wanted) {
  planted += 1;
  const startsAt = new Date(now.getTime() - daysAgo * DAY);
  const event = await db().event.create({
    data: {
      ...{
        slug: `past-${planted}`,
        title: `Evening ${planted}`,
        summary: "",
        timeZone: "Asia/Kolkata",
        startsAt,
        status,
      },
      endsAt: new Date(startsAt.getTime() + DAY / 8),
      ...(status !== "draft" && { publishedAt: startsAt }),
      ...(status === "cancelled" && { cancelledAt: startsAt }),
      ...(seriesId && { seriesId }),
      hosts: { create: { chapterId } },
    },
    select: { id: true },
  });
  return event.id;
}

type Seen = { outcome: "came" | "no_show"; people: number };

/** A guest's RSVP that held a seat, and what the door said of it, if anything. */
export async function plantGuest(eventId: string, name: string, seen?: Seen): Promise<string> {
  const emailKey = `${name.toLowerCase()}@example.org`;
  const rsvp = await db().rsvp.create({
    data: {
      ...{ eventId, name, email: emailKey, emailKey, status: "going", secretHash: crypto.randomUUID() },
      ...(seen && { attendance: { create: { eventId, ...seen } } }),
    },
    select: { id: true },
  });
  return rsvp.id;
}

export const came: Seen = { outcome: "came", people: 1 };
export const stayedAway: Seen = { outcome: "no_show", people: 0 };
