import { createHash, randomUUID } from "node:crypto";
import { query } from "./database";
import type { Organizer } from "./organizers";

/** An evening that is going on, of the organizer's chapter, with a slot for lightning talks and a link to its stage. */
export async function plantLightningSlot(organizer: Organizer, speakers: [name: string, title: string][] = []) {
  const [eventId, itemId, stageSecret] = [randomUUID(), randomUUID(), randomUUID()];
  const slug = `evening-${eventId}`;
  await query(
    `INSERT INTO "Event" (id, slug, title, summary, status, "publishedAt", "startsAt", "endsAt", "timeZone", "updatedAt")
     VALUES ($1, $2, 'Five minutes each', 'Talks and tea.', 'published', now(), now() - interval '1 hour', now() + interval '2 hours', 'Asia/Kolkata', now())`,
    [eventId, slug],
  );
  await query(`INSERT INTO "EventHost" ("eventId", "chapterId") VALUES ($1, $2)`, [eventId, organizer.chapterId]);
  await query(
    `INSERT INTO "AgendaItem" (id, "eventId", position, kind, title) VALUES ($1, $2, 0, 'lightning_talks', 'Lightning talks')`,
    [itemId, eventId],
  );
  await query(
    `INSERT INTO "VolunteerLink" (id, "eventId", duty, label, "secretHash") VALUES ($1, $2, 'stage', 'Projector', $3)`,
    [randomUUID(), eventId, createHash("sha256").update(stageSecret).digest("hex")],
  );
  for (const [position, [name, title]] of speakers.entries()) {
    const [personId, talkId] = [randomUUID(), randomUUID()];
    await query(`INSERT INTO "Person" (id, slug, name, "updatedAt") VALUES ($1, $2, $3, now())`, [
      personId,
      `speaker-${personId}`,
      name,
    ]);
    await query(`INSERT INTO "LightningTalk" (id, "agendaItemId", position, title) VALUES ($1, $2, $3, $4)`, [
      talkId,
      itemId,
      position,
      title,
    ]);
    await query(`INSERT INTO "LightningTalkSpeaker" ("lightningTalkId", "personId", position) VALUES ($1, $2, 0)`, [
      talkId,
      personId,
    ]);
  }
  return {
    ...{ eventId, itemId, slug, queuePage: `/events/${slug}/lightning-talks`, stagePage: `/stage/${stageSecret}` },
    slotPage: `/organize/events/${eventId}/agenda/${itemId}`,
    signPage: `/organize/events/${eventId}/stage/sign`,
  };
}

/** As if the evening had ended an hour ago. */
export async function endEvening(eventId: string): Promise<void> {
  await query(
    `UPDATE "Event" SET "startsAt" = now() - interval '4 hours', "endsAt" = now() - interval '1 hour' WHERE id = $1`,
    [eventId],
  );
}
