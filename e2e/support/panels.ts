import { createHash, randomUUID } from "node:crypto";
import { query } from "./database";
import { plantOrganizer } from "./organizers";

const QUESTIONS = ["Why a community?", "What next?"];
const VOICES = ["Noufal", "Vandana"];

/** A panel that is on now, with two questions and two voices, and the address of its scribe's desk. */
export async function plantPanelNow(chapterId?: string) {
  const [eventId, itemId, secret] = [randomUUID(), randomUUID(), randomUUID()];
  const host = chapterId ?? (await plantOrganizer("organizer")).chapterId;
  await query(
    `INSERT INTO "Event" (id, slug, title, summary, status, "publishedAt", "startsAt", "endsAt", "timeZone", "updatedAt")
     VALUES ($1, $2, 'An evening with a panel', '', 'published', now(), now() - interval '1 hour', now() + interval '2 hours', 'Asia/Kolkata', now())`,
    [eventId, `panel-${eventId}`],
  );
  await query(`INSERT INTO "EventHost" ("eventId", "chapterId") VALUES ($1, $2)`, [eventId, host]);
  await query(
    `INSERT INTO "AgendaItem" (id, "eventId", position, kind, title) VALUES ($1, $2, 0, 'panel', 'On communities')`,
    [itemId, eventId],
  );
  await query(`INSERT INTO "Panel" ("agendaItemId") VALUES ($1)`, [itemId]);
  for (const [position, text] of QUESTIONS.entries()) {
    await query(`INSERT INTO "PanelQuestion" (id, "panelId", position, anchor, text) VALUES ($1, $2, $3, $4, $5)`, [
      randomUUID(),
      itemId,
      position,
      `question-${position}`,
      text,
    ]);
  }
  for (const [position, name] of VOICES.entries()) {
    const personId = randomUUID();
    await query(`INSERT INTO "Person" (id, slug, name, "updatedAt") VALUES ($1, $2, $3, now())`, [
      personId,
      `voice-${personId}`,
      name,
    ]);
    await query(
      `INSERT INTO "Panelist" (id, "panelId", "personId", role, position) VALUES ($1, $2, $3, 'panelist', $4)`,
      [randomUUID(), itemId, personId, position],
    );
  }
  await query(
    `INSERT INTO "VolunteerLink" (id, "eventId", duty, label, "secretHash") VALUES ($1, $2, 'scribe', 'Vera', $3)`,
    [randomUUID(), eventId, createHash("sha256").update(secret).digest("hex")],
  );
  return { eventId, itemId, scribePath: `/scribe/${secret}` };
}
