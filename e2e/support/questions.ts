import { randomUUID } from "node:crypto";
import { query } from "./database";

type Wanted = { kind: string; label: string; options?: string[]; isRequired?: boolean };

/** Lets an event ask its guests these, in this order. */
export async function plantQuestions(eventId: string, questions: Wanted[]): Promise<void> {
  for (const [position, { kind, label, options = [], isRequired = false }] of questions.entries()) {
    await query(
      `INSERT INTO "RsvpQuestion" (id, "eventId", position, kind, label, options, "isRequired")
       VALUES ($1, $2, $3, $4::"RsvpQuestionKind", $5, $6, $7)`,
      [randomUUID(), eventId, position, kind, label, options, isRequired],
    );
  }
}

/** Lets an event ask for every consent there is. */
export async function askEveryConsent(eventId: string): Promise<void> {
  await query(`UPDATE "Event" SET "consentsAsked" = '{photos,show_name,sponsors}' WHERE id = $1`, [eventId]);
}

/** What one address said about an event: its answers by question, and its consents. */
export async function saidBy(email: string): Promise<{ answers: Record<string, string[]>; consents: string[] }> {
  const [row] = await query<{ answers: Record<string, string[]> | null; consents: string[] | null }>(
    `SELECT (SELECT jsonb_object_agg(q.label, a.values) FROM "RsvpAnswer" a JOIN "RsvpQuestion" q ON q.id = a."questionId"
             WHERE a."rsvpId" = r.id) AS answers,
            (SELECT array_agg(kind::text ORDER BY kind) FROM "RsvpConsent" WHERE "rsvpId" = r.id) AS consents
     FROM "Rsvp" r WHERE r."emailKey" = $1`,
    [email.toLowerCase()],
  );
  return { answers: row?.answers ?? {}, consents: row?.consents ?? [] };
}
