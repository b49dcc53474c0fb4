import { randomUUID } from "node:crypto";
import { query } from "./database";

type Wanted = { title?: string; status?: "draft" | "published"; seatsTaken?: number; capacity?: number };

/** An online evening in the year after next, hosted by the chapter, with two slots on its agenda. */
export async function plantEvent(chapterId: string, wanted: Wanted = {}) {
  const { title = "Planted evening", status = "draft", seatsTaken = 0, capacity = null } = wanted;
  const [eventId, slotIds] = [randomUUID(), [randomUUID(), randomUUID()]];
  const slug = `planted-${eventId}`;
  const startsAt = new Date(Date.UTC(new Date().getUTCFullYear() + 2, 4, 8, 12, 30));
  const endsAt = new Date(startsAt.getTime() + 3 * 60 * 60 * 1000);
  await query(
    `INSERT INTO "Event" (id, slug, title, summary, status, "publishedAt", "startsAt", "endsAt", "timeZone",
       attendability, "onlineCapacity", "onlineSeatsTaken", "updatedAt")
     VALUES ($1, $2, $3, 'An evening.', $4, $5, $6, $7, 'Asia/Kolkata', 'online', $8, $9, now())`,
    [eventId, slug, title, status, status === "draft" ? null : new Date(), startsAt, endsAt, capacity, seatsTaken],
  );
  await query(`INSERT INTO "EventHost" ("eventId", "chapterId") VALUES ($1, $2)`, [eventId, chapterId]);
  for (const [position, id] of slotIds.entries()) {
    await query(`INSERT INTO "AgendaItem" (id, "eventId", position, kind, title) VALUES ($1, $2, $3, 'social', $4)`, [
      id,
      eventId,
      position,
      ["Doors", "Goodbye"][position],
    ]);
  }
  return { eventId, slug, slotIds, path: `/organize/events/${eventId}` };
}
