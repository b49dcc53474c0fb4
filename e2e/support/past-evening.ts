import { randomUUID } from "node:crypto";
import { query } from "./database";
import type { Organizer } from "./organizers";

/** A past, published event of the organizer's chapter with one slot; answers the addresses it has. */
export async function plantPastEvening(organizer: Organizer, kind: "panel" | "lightning_talks" | "talk" = "panel") {
  const [eventId, itemId] = [randomUUID(), randomUUID()];
  const title = `Evening ${eventId.slice(0, 8)}`;
  await query(
    `INSERT INTO "Event" (id, slug, title, summary, status, "publishedAt", "startsAt", "endsAt", "timeZone", "updatedAt")
     VALUES ($1, $2, $3, 'Talks and tea.', 'published', now(), now() - interval '3 days', now() - interval '70 hours', 'Asia/Kolkata', now())`,
    [eventId, `evening-${eventId}`, title],
  );
  await query(`INSERT INTO "EventHost" ("eventId", "chapterId") VALUES ($1, $2)`, [eventId, organizer.chapterId]);
  await query(
    `INSERT INTO "AgendaItem" (id, "eventId", position, kind, title) VALUES ($1, $2, 0, $3::"AgendaItemKind", 'The slot')`,
    [itemId, eventId, kind],
  );
  const page = `/organize/events/${eventId}`;
  return { title, eventId, itemId, slotPage: `${page}/agenda/${itemId}`, recapPage: `${page}/recap` };
}
