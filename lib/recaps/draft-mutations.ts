import "server-only";
import type { Actor } from "@/lib/access/actor";
import { NotFound } from "@/lib/access/outcomes";
import { lockEventForRecap } from "@/lib/events/access";
import { type Tx, transaction } from "@/lib/platform/db";
import { draftRecapFrom } from "./draft-rules";
import { findEveningToTell } from "./evening-queries";
import { settled, withMissing } from "./passage-rules";
import { findSaved, keepWords } from "./words";

/**
 * Drafts the recap of an event from what was recorded. Where there is one already, only what it lacks is added: no word
 * of a person's changes, and what somebody took out does not come back.
 */
export async function draftRecap(actor: Actor, eventId: string, now: Date): Promise<void> {
  const evening = await findEveningToTell(eventId);
  await transaction(async (tx) => {
    await lockEventForRecap(tx, actor, eventId);
    if (!evening) throw new NotFound();
    const before = await findSaved(tx, eventId);
    const draft = draftRecapFrom(evening);
    const kept = before?.passages ?? [];
    const told = settled(before?.body ?? "", { kept, shown: [], current: draft.passages });
    const words = {
      ...withMissing(told.body, told.passages, draft.passages),
      title: before?.title ?? draft.title,
      description: before?.description || draft.description,
      columns: { categories: before?.categories.length ? before.categories : draft.categories },
      act: "recap.drafted" as const,
    };
    const { id } = await keepWords(tx, actor, { eventId, before }, words, now);
    if (!before?.authors.length) await signBy(tx, actor, id);
  });
}

/** Whoever has a page of their own here stands as the author until somebody says otherwise. */
async function signBy(tx: Tx, { userId }: Actor, recapId: string): Promise<void> {
  const user = userId ? await tx.user.findUnique({ where: { id: userId }, select: { personId: true } }) : null;
  if (!user?.personId) return;
  await tx.recapAuthor.create({ data: { recapId, personId: user.personId, position: 0 } });
}
