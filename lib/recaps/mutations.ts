import "server-only";
import type { Actor } from "@/lib/access/actor";
import { type Refusal, refused } from "@/lib/access/outcomes";
import { lockEventForRecap } from "@/lib/events/access";
import { resolvePersonRows } from "@/lib/people/mutations";
import { drawPicture, type PictureRefusal } from "@/lib/pictures/decode";
import { discardPictures, type StoredPicture, storePicture } from "@/lib/pictures/mutations";
import { type Tx, transaction } from "@/lib/platform/db";
import { composeStory } from "./evening-queries";
import { withLineEndsOf } from "./line-end-rules";
import { type Passage, settled } from "./passage-rules";
import { isCurrent } from "./rules";
import type { RecapInput, RecapWordsInput } from "./schema";
import { findSaved, keepWords, type NewWords, type SavedRecap } from "./words";

/** The text somebody else saved since this form was opened. */
export type NewerText = {
  title: string;
  description: string;
  body: string;
  categories: string[];
  authorNames: string[];
  updatedAt: Date;
};

export type RecapSaved =
  | { ok: true; slug: string }
  | Refusal<PictureRefusal>
  | { ok: false; reason: "newer"; newer: NewerText | null };

/**
 * Saves the recap of an event, as a draft the first time. Its address comes from its first title and stays. Refused
 * when the text was saved by somebody else since `seenAt`: nobody's words are written over unread.
 */
export async function saveRecap(actor: Actor, input: RecapInput, now: Date): Promise<RecapSaved> {
  const drawn = input.cover ? await drawPicture(new Uint8Array(await input.cover.arrayBuffer())) : null;
  if (drawn && !drawn.ok) return refused(drawn.reason, "cover");
  const cover = drawn ? await storePicture(drawn.picture) : null;
  try {
    const current = await composeStory(input.eventId);
    const { discarded, ...saved } = await transaction((tx) => saveRecapIn(tx, actor, input, { cover, current, now }));
    await discardPictures(saved.ok ? discarded : coverIds(cover));
    return saved;
  } catch (error) {
    await discardPictures(coverIds(cover));
    throw error;
  }
}

async function saveRecapIn(
  tx: Tx,
  actor: Actor,
  input: RecapInput,
  { cover, current, now }: { cover: StoredPicture | null; current: Passage[]; now: Date },
): Promise<RecapSaved & { discarded: string[] }> {
  const { id: eventId } = await lockEventForRecap(tx, actor, input.eventId);
  const before = await findSaved(tx, eventId);
  if (!isCurrent(input.seenAt, before?.updatedAt ?? null)) return { ...newerThan(before), discarded: [] };
  const keepsCover = Boolean(before?.coverId) && !cover && !input.isCoverRemoved;
  const { coverFocalX: focalX, coverFocalY: focalY } = input;
  if (cover) await tx.picture.create({ data: { ...cover, alt: input.coverAlt, focalX, focalY }, select: { id: true } });
  const coverId = cover?.id ?? (keepsCover ? (before?.coverId ?? null) : null);
  const { categories, isFeatured, isHidden } = input;
  const columns = { categories, isFeatured, isHidden, coverId };
  const words = { ...settledWords(input, before, current), columns };
  const { id, slug } = await keepWords(tx, actor, { eventId, before }, words, now);
  await replaceAuthors(tx, id, input);
  // A form that was opened before there was a cover knows no words for it; they stay.
  const isDescribedAnew = keepsCover && input.coverAlt !== "";
  if (isDescribedAnew && coverId)
    await tx.picture.update({ where: { id: coverId }, data: { alt: input.coverAlt, focalX, focalY } });
  const discarded = before?.coverId && before.coverId !== coverId ? [before.coverId] : [];
  await tx.picture.deleteMany({ where: { id: { in: discarded } } });
  return { ok: true, slug, discarded };
}

function newerThan(before: SavedRecap | null): Extract<RecapSaved, { reason: "newer" }> {
  const newer = before && { ...before, authorNames: before.authors.map(({ person }) => person.name) };
  return { ok: false, reason: "newer", newer };
}

/** What somebody typed, with the passages that still follow their records, and with its own line ends. */
function settledWords(input: RecapWordsInput, before: SavedRecap | null, current: Passage[]): NewWords {
  const { title, description, passage } = input;
  const kept = before?.passages ?? [];
  const { body, passages } = settled(input.body, { kept, shown: passage, current });
  return { title, description, passages, body: before ? withLineEndsOf(before.body, body) : body };
}

/** Saves what is being written, while nobody reads it yet. Authors and pictures wait until somebody saves by a button. */
export async function autosaveRecap(
  actor: Actor,
  input: RecapWordsInput,
  now: Date,
): Promise<{ ok: true; savedAt: Date } | Extract<RecapSaved, { reason: "newer" }> | Refusal<"published">> {
  const current = await composeStory(input.eventId);
  return transaction(async (tx) => {
    const { id: eventId } = await lockEventForRecap(tx, actor, input.eventId);
    const before = await findSaved(tx, eventId);
    if (!isCurrent(input.seenAt, before?.updatedAt ?? null)) return newerThan(before);
    if (before?.publishedAt) return refused("published");
    const words = { ...settledWords(input, before, current), columns: { categories: input.categories } };
    const saved = await keepWords(tx, actor, { eventId, before }, { ...words, isAutosaved: true }, now);
    return { ok: true, savedAt: saved.updatedAt };
  });
}

async function replaceAuthors(tx: Tx, recapId: string, input: RecapInput): Promise<void> {
  const authors = await resolvePersonRows(tx, input.author);
  await tx.recapAuthor.deleteMany({ where: { recapId } });
  await tx.recapAuthor.createMany({ data: authors.map(({ personId, position }) => ({ recapId, personId, position })) });
}

function coverIds(cover: StoredPicture | null): string[] {
  return cover ? [cover.id] : [];
}
