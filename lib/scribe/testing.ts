import { randomUUID } from "node:crypto";
import { plantItem } from "@/lib/agenda/testing";
import { addPanelist } from "@/lib/panels/mutations";
import { addQuestions } from "@/lib/panels/question-mutations";
import { NewPanelist } from "@/lib/panels/schema";
import { db } from "@/lib/platform/db";
import { volunteerSecret } from "@/lib/volunteers/link";
import { makeVolunteerLink } from "@/lib/volunteers/mutations";
import type { ScribeSync } from "./schema";

/** While the panel of `plantDesk` is on. */
export const evening = new Date("2026-02-01T13:00:00Z");

type SyncedNote = ScribeSync["entries"][number];

/** A panel of two voices and two questions, with a link to its scribe's desk. */
export async function plantDesk() {
  const planted = await plantItem("panel");
  const userId = randomUUID();
  const actor = { ...planted.actor, userId };
  await db().user.create({ data: { id: userId, name: "Asha", email: `${userId}@example.org` } });
  const seat = async (personName: string) => {
    const input = NewPanelist.parse({ panelId: planted.itemId, personName, role: "panelist", affiliation: "" });
    const outcome = await addPanelist(actor, input, new Date());
    if (!outcome.ok) throw new Error(outcome.reason);
    return outcome.panelistId;
  };
  const ask = async (text: string) =>
    (await addQuestions(actor, { panelId: planted.itemId, questions: [text] }, new Date())).questionId;
  const voices = [await seat("Anand Pillai"), await seat("Vandana Verma Singhal")] as const;
  const questions = [await ask("How did you come here?"), await ask("And what changed?")] as const;
  const device = randomUUID();
  const linkId = await makeVolunteerLink(actor, { eventId: planted.eventId, duty: "scribe", label: "Bo" }, new Date());
  const note = (wanted: Partial<SyncedNote> = {}): SyncedNote => ({
    ...{ id: randomUUID(), scribeId: device, questionId: questions[0], panelistId: voices[0] },
    ...{ text: "We began in a cafe.", revision: 1, startedAt: evening },
    ...wanted,
  });
  return {
    ...planted,
    actor,
    voices,
    questions,
    linkId,
    secret: volunteerSecret({ id: linkId, duty: "scribe" }),
    note,
  };
}

/** What a device sends. */
export function sending(entries: SyncedNote[], sentAt = evening): ScribeSync {
  return { entries, sentAt };
}
