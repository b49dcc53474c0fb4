import "server-only";
import type { Prisma } from "@/generated/prisma/client";
import type { Actor } from "@/lib/access/actor";
import { recordChange } from "@/lib/history/mutations";
import type { Act } from "@/lib/history/rules";
import type { Tx } from "@/lib/platform/db";
import { chooseSlug } from "@/lib/platform/names";
import { slugify } from "@/lib/platform/slug";
import type { Passage } from "./passage-rules";
import { isSameSitting, isSameWords, type Words } from "./revision-rules";

const SAVED = {
  ...{ id: true, slug: true, coverId: true, title: true, description: true, body: true, categories: true },
  ...{ publishedAt: true, updatedAt: true },
  authors: { orderBy: { position: "asc" }, select: { person: { select: { name: true } } } },
  passages: { select: { subject: true, text: true } },
} as const;

export type SavedRecap = Prisma.RecapGetPayload<{ select: typeof SAVED }>;

/** The recap as it is saved. Hold its event's row first. */
export function findSaved(tx: Tx, eventId: string): Promise<SavedRecap | null> {
  return tx.recap.findUnique({ where: { eventId }, select: SAVED });
}

export type NewWords = Words & {
  passages: Passage[];
  /** What is saved along with them. */
  columns?: { categories?: string[]; isFeatured?: boolean; isHidden?: boolean; coverId?: string | null };
  isAutosaved?: boolean;
  act?: Extract<Act, `recap.${string}`>;
};

/**
 * Saves the words of a recap, with the passages in them that follow their records, and keeps a revision where they
 * changed. The first words make the recap, a draft with an address from its title.
 */
export async function keepWords(
  tx: Tx,
  actor: Actor,
  { eventId, before }: { eventId: string; before: SavedRecap | null },
  { title, description, body, passages, columns = {}, isAutosaved = false, act = "recap.edited" }: NewWords,
  now: Date,
): Promise<{ id: string; slug: string; updatedAt: Date }> {
  const words = { title, description, body };
  // Always later than the text before, so that no two texts ever share a moment.
  const updatedAt = new Date(Math.max(now.getTime(), (before?.updatedAt.getTime() ?? 0) + 1));
  const data = { ...words, ...columns, updatedAt };
  const saved = before
    ? await tx.recap.update({ where: { id: before.id }, data, select: { id: true, slug: true } })
    : await tx.recap.create({
        data: { ...data, eventId, slug: await chooseRecapSlug(tx, title) },
        select: { id: true, slug: true },
      });
  await keepPassages(tx, saved.id, before?.passages ?? [], passages);
  if (!before || !isSameWords(before, words)) {
    if (before) await keepFirstWords(tx, before);
    await keepRevision(tx, actor, { recapId: saved.id, ...words, passages, isAutosaved }, updatedAt);
    await recordChange(tx, actor, { act, subject: title, eventId }, now);
  }
  return { ...saved, updatedAt };
}

async function keepPassages(tx: Tx, recapId: string, before: readonly Passage[], after: readonly Passage[]) {
  if (JSON.stringify(before) === JSON.stringify(after)) return;
  await tx.recapPassage.deleteMany({ where: { recapId } });
  await tx.recapPassage.createMany({ data: after.map(({ subject, text }) => ({ recapId, subject, text })) });
}

/** A recap from before there were revisions: nobody knows who wrote it, and it is not lost either. */
async function keepFirstWords(tx: Tx, before: SavedRecap): Promise<void> {
  const { id: recapId, title, description, body, updatedAt: savedAt } = before;
  if ((await tx.recapRevision.count({ where: { recapId } })) > 0) return;
  const passages = bySubject(before.passages);
  await tx.recapRevision.create({ data: { recapId, title, description, body, passages, savedByName: "", savedAt } });
}

type NewRevision = Words & { recapId: string; passages: Passage[]; isAutosaved: boolean };

async function keepRevision(tx: Tx, actor: Actor, { recapId, passages, ...revision }: NewRevision, savedAt: Date) {
  const savedBy = { savedById: actor.userId || null, savedByName: actor.name };
  const data = { ...revision, ...savedBy, savedAt, passages: bySubject(passages) };
  const last = await tx.recapRevision.findFirst({
    where: { recapId },
    orderBy: [{ savedAt: "desc" }, { id: "desc" }],
    select: { id: true, savedById: true, savedByName: true, savedAt: true, isAutosaved: true },
  });
  if (last && isSameSitting(last, data)) {
    await tx.recapRevision.update({ where: { id: last.id }, data, select: { id: true } });
    return;
  }
  await tx.recapRevision.create({ data: { ...data, recapId }, select: { id: true } });
}

function bySubject(passages: readonly Passage[]): Record<string, string> {
  return Object.fromEntries(passages.map(({ subject, text }) => [subject, text]));
}

function chooseRecapSlug(tx: Tx, title: string): Promise<string> {
  return chooseSlug(tx, "recap", slugify(title, "recap"), (startsWith) =>
    tx.recap.findMany({ where: { slug: { startsWith } }, select: { slug: true } }),
  );
}
