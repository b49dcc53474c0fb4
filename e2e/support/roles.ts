import { randomUUID } from "node:crypto";
import { query } from "./database";
import { type Organizer, plantOrganizer } from "./organizers";
import type { Target } from "./pages";

/** Everybody who may sign in, as one evening sees them. */
export const ROLES = [
  "owner",
  "organizer",
  "organizer elsewhere",
  "editor",
  "editor elsewhere",
  "volunteer",
  "speaker",
] as const;
export type Role = (typeof ROLES)[number];

/** Somebody in each role towards this evening. The speaker has a claimed page and no other work here. */
export async function plantRoles({ host, evening }: Target): Promise<Record<Role, Organizer>> {
  const elsewhere = await plantOrganizer("organizer");
  return {
    owner: await plantOrganizer("owner"),
    organizer: host,
    "organizer elsewhere": elsewhere,
    editor: await plantEditor(host.chapterId),
    "editor elsewhere": await plantEditor(elsewhere.chapterId),
    volunteer: await plantVolunteer(evening.eventId),
    speaker: await plantSpeaker(),
  };
}

async function plantUser(name: string): Promise<Organizer> {
  const [userId, email] = [randomUUID(), `${name}-${randomUUID()}@example.org`];
  await query(`INSERT INTO "User" (id, name, email) VALUES ($1, $2, $3)`, [userId, name, email]);
  return { userId, email, chapterId: null };
}

async function plantEditor(chapterId: string | null): Promise<Organizer> {
  const editor = await plantUser("editor");
  await query(`INSERT INTO "ChapterOrganizer" ("chapterId", "userId", role) VALUES ($1, $2, 'editor')`, [
    chapterId,
    editor.userId,
  ]);
  return editor;
}

async function plantVolunteer(eventId: string): Promise<Organizer> {
  const volunteer = await plantUser("volunteer");
  await query(`INSERT INTO "EventVolunteer" ("eventId", "userId", duty) VALUES ($1, $2, 'door')`, [
    eventId,
    volunteer.userId,
  ]);
  return volunteer;
}

async function plantSpeaker(): Promise<Organizer> {
  const [speaker, personId] = [await plantUser("speaker"), randomUUID()];
  await query(`INSERT INTO "Person" (id, slug, name, "updatedAt") VALUES ($1, $2, 'A speaker', now())`, [
    personId,
    `speaker-${personId}`,
  ]);
  await query(`UPDATE "User" SET "personId" = $1 WHERE id = $2`, [personId, speaker.userId]);
  return speaker;
}
