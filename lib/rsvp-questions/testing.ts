import type { Actor } from "@/lib/access/actor";
import { db } from "@/lib/platform/db";
import { addQuestion } from "./mutations";
import { NewQuestion } from "./schema";

/** Asks one more thing of an event's guests, as the form would send it, and gives back the question's id. */
export async function ask(actor: Actor, eventId: string, wanted: Record<string, string> = {}): Promise<string> {
  const typed = { kind: "short_text", label: "Where do you come from?", options: "" };
  const outcome = await addQuestion(actor, NewQuestion.parse({ eventId, ...typed, ...wanted }), new Date());
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.questionId;
}

/** Somebody who answered a question, written straight into the database. */
export async function plantAnswer(eventId: string, questionId: string, values: string[]): Promise<string> {
  const emailKey = `${crypto.randomUUID()}@example.org`;
  const { id } = await db().rsvp.create({
    data: {
      ...{ eventId, name: "Ada", email: emailKey, emailKey, status: "going", secretHash: crypto.randomUUID() },
      answers: { create: { questionId, values } },
    },
    select: { id: true },
  });
  return id;
}
