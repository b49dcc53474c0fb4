import { installation } from "@/lib/access/actor";
import { addItem } from "@/lib/agenda/mutations";
import { NewItemInput } from "@/lib/agenda/schema";
import { createEvent } from "@/lib/events/mutations";
import { EventInput } from "@/lib/events/schema";
import { publishEvent } from "@/lib/messages/event-mutations";
import { db } from "@/lib/platform/db";
import { describeSeries } from "@/lib/series/mutations";
import { SeriesInput } from "@/lib/series/schema";
import { pyflames1, series } from "./chapters";
import { accepted } from "./typed";

/** The earlier edition: little is known of it, and it says so. */
export async function loadPyflames1(chapterId: string[]): Promise<void> {
  const { title, summary, description, startsAt, endsAt, agenda, announcedAt } = pyflames1;
  const event = accepted(
    await createEvent(
      installation,
      EventInput.parse({
        ...{ title, summary, description, startsAt, endsAt, chapterId },
        ...{ timeZone: "Asia/Kolkata", kind: "meetup", attendability: "online", showsAttendance: "on" },
        ...{ seriesName: series.name, edition: "1" },
      }),
      announcedAt,
    ),
  );
  const { seriesId } = await db().event.findUniqueOrThrow({ where: { id: event.id }, select: { seriesId: true } });
  accepted(await describeSeries(installation, SeriesInput.parse({ seriesId, ...series }), announcedAt));
  for (const item of agenda) {
    const slot = NewItemInput.parse({ ...item, minutes: String(item.minutes), eventId: event.id, kind: "talk" });
    accepted(await addItem(installation, slot, announcedAt));
  }
  accepted(await publishEvent(installation, event.id, announcedAt));
}
