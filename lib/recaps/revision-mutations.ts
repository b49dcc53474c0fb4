import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { NotFound, type Outcome, refused } from "@/lib/access/outcomes";
import { lockEventForRecap } from "@/lib/events/access";
import { transaction } from "@/lib/platform/db";
import { isId } from "@/lib/platform/ids";
import { composeStory } from "./evening-queries";
import { settled } from "./passage-rules";
import { isCurrent } from "./rules";
import type { RestoreInput } from "./schema";
import { findSaved, keepWords } from "./words";

const KeptPassages = z.record(z.string(), z.string()).catch({});

/**
 * Puts the words of a revision back, as a new revision: what stood there until now is in the history too. Passages that
 * followed their records then follow them again. Refused when the recap was saved since the difference was shown.
 */
export async function restoreRevision(
  actor: Actor,
  { eventId, revisionId, seenAt }: RestoreInput,
  now: Date,
): Promise<Outcome<object, "newer">> {
  const current = await composeStory(eventId);
  return transaction(async (tx) => {
    await lockEventForRecap(tx, actor, eventId);
    const before = await findSaved(tx, eventId);
    const revision =
      before && isId(revisionId)
        ? await tx.recapRevision.findFirst({
            where: { id: revisionId, recapId: before.id },
            select: { title: true, description: true, body: true, passages: true },
          })
        : null;
    if (!before || !revision) throw new NotFound();
    if (!isCurrent(seenAt, before.updatedAt)) return refused("newer");
    const { title, description } = revision;
    const then = Object.entries(KeptPassages.parse(revision.passages)).map(([subject, text]) => ({ subject, text }));
    const since = before.passages.filter(({ subject }) => then.every((passage) => passage.subject !== subject));
    const { body, passages } = settled(revision.body, { kept: [...then, ...since], shown: [], current });
    await keepWords(tx, actor, { eventId, before }, { title, description, body, passages, act: "recap.restored" }, now);
    return { ok: true };
  });
}
