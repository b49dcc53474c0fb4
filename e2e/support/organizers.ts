import { randomUUID } from "node:crypto";
import type { BrowserContext } from "@playwright/test";
import { query } from "./database";

export type Organizer = { userId: string; email: string; chapterId: string | null };

/** Somebody who may organize: an owner, or the organizer of a chapter of their own that nobody else has. */
export async function plantOrganizer(role: "owner" | "organizer" = "owner"): Promise<Organizer> {
  const email = `${role}-${randomUUID()}@example.org`;
  const [user] = await query<{ id: string }>(
    `INSERT INTO "User" (id, name, email, "isOwner") VALUES ($1, $2, $3, $4) RETURNING id`,
    [randomUUID(), `Olga ${role}`, email, role === "owner"],
  );
  const userId = user?.id ?? "";
  if (role === "owner") return { userId, email, chapterId: null };
  const chapterId = randomUUID();
  await query(
    `INSERT INTO "Chapter" (id, slug, name, city, "timeZone", "updatedAt") VALUES ($1, $2, $3, 'Pune', 'Asia/Kolkata', now())`,
    [chapterId, `chapter-${chapterId}`, `Chapter ${chapterId.slice(-6)}`],
  );
  await query(`INSERT INTO "ChapterOrganizer" ("chapterId", "userId") VALUES ($1, $2)`, [chapterId, userId]);
  return { userId, email, chapterId };
}

/** Gives this browser a session, as if its person had signed in from the mail. */
export async function signIn(context: BrowserContext, { userId }: Organizer): Promise<void> {
  const sessionToken = randomUUID();
  await query(`INSERT INTO "Session" ("sessionToken", "userId", expires) VALUES ($1, $2, now() + interval '1 day')`, [
    sessionToken,
    userId,
  ]);
  const url = `http://localhost:${process.env.HALLWAY_TEST_PORT}`;
  await context.addCookies([
    { name: "authjs.session-token", value: sessionToken, url, httpOnly: true, sameSite: "Lax" },
  ]);
}
