import { installation } from "@/lib/access/actor";
import { addItem } from "@/lib/agenda/mutations";
import { NewItemInput } from "@/lib/agenda/schema";
import { createEvent } from "@/lib/events/mutations";
import { EventInput } from "@/lib/events/schema";
import { publishEvent } from "@/lib/events/status-mutations";
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
        ...{ timeZone: "Asia/Kolkata", kind: "meetup", attendability: "online" },
        ...{ seriesName: series.name, edition: "1" },
      }),
    ),
  );
  for (const item of agenda) {
    const slot = NewItemInput.parse({ ...item, minutes: String(item.minutes), eventId: event.id, kind: "talk" });
    accepted(await addItem(installation, slot));
  }
  accepted(await publishEvent(installation, event.id, announcedAt));
}
