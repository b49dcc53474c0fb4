import "server-only";
import type { Actor } from "@/lib/access/actor";
import { NotFound, type Outcome, type Refusal, refused } from "@/lib/access/outcomes";
import { lockEventForRecap } from "@/lib/events/access";
import { resolvePersonRows } from "@/lib/people/mutations";
import { drawPicture, type PictureRefusal } from "@/lib/pictures/decode";
import { discardPictures, type StoredPicture, storePicture } from "@/lib/pictures/mutations";
import { type Tx, transaction } from "@/lib/platform/db";
import { chooseSlug } from "@/lib/platform/names";
import { slugify } from "@/lib/platform/slug";
import { isCurrent } from "./rules";
import type { RecapInput } from "./schema";

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
    const { discarded, ...saved } = await transaction((tx) => saveRecapIn(tx, actor, input, cover, now));
    await discardPictures(saved.ok ? discarded : coverIds(cover));
    return saved;
  } catch (error) {
    await discardPictures(coverIds(cover));
    throw error;
  }
}

const SAVED = {
  ...{ id: true, slug: true, coverId: true, title: true, description: true, body: true, categories: true },
  updatedAt: true,
  authors: { orderBy: { position: "asc" }, select: { person: { select: { name: true } } } },
} as const;

async function saveRecapIn(
  tx: Tx,
  actor: Actor,
  input: RecapInput,
  cover: StoredPicture | null,
  now: Date,
): Promise<RecapSaved & { discarded: string[] }> {
  const { id: eventId } = await lockEventForRecap(tx, actor, input.eventId);
  const before = await tx.recap.findUnique({ where: { eventId }, select: SAVED });
  if (!isCurrent(input.seenAt, before?.updatedAt ?? null)) {
    const newer = before && { ...before, authorNames: before.authors.map(({ person }) => person.name) };
    return { ok: false, reason: "newer", newer, discarded: [] };
  }
  const keepsCover = Boolean(before?.coverId) && !cover && !input.isCoverRemoved;

  const { coverFocalX: focalX, coverFocalY: focalY } = input;
  if (cover) await tx.picture.create({ data: { ...cover, alt: input.coverAlt, focalX, focalY }, select: { id: true } });
  const coverId = cover?.id ?? (keepsCover ? (before?.coverId ?? null) : null);
  const { title, description, body, categories, isFeatured, isHidden } = input;
  const columns = { title, description, body, categories, isFeatured, isHidden, coverId };
  // Always later than the text before, so that no two texts ever share a moment.
  const updatedAt = new Date(Math.max(now.getTime(), (before?.updatedAt.getTime() ?? 0) + 1));
  const { id, slug } = before
    ? await tx.recap.update({
        where: { id: before.id },
        data: { ...columns, updatedAt },
        select: { id: true, slug: true },
      })
    : await tx.recap.create({
        data: { ...columns, updatedAt, eventId, slug: await chooseRecapSlug(tx, title) },
        select: { id: true, slug: true },
      });
  await replaceAuthors(tx, id, input);
  // A form that was opened before there was a cover knows no words for it; they stay.
  const isDescribedAnew = keepsCover && input.coverAlt !== "";
  if (isDescribedAnew && coverId)
    await tx.picture.update({ where: { id: coverId }, data: { alt: input.coverAlt, focalX, focalY } });
  const discarded = before?.coverId && before.coverId !== coverId ? [before.coverId] : [];
  await tx.picture.deleteMany({ where: { id: { in: discarded } } });
  return { ok: true, slug, discarded };
}

/** Shows the recap to everybody. Refused while its event is a draft that nobody may see. */
export async function publishRecap(
  actor: Actor,
  eventId: string,
  now: Date,
): Promise<Outcome<{ slug: string }, "event-is-draft">> {
  return transaction(async (tx) => {
    const event = await lockEventForRecap(tx, actor, eventId);
    const recap = await getRecap(tx, event.id);
    if (event.status === "draft") return refused("event-is-draft");
    if (!recap.publishedAt) await setPublished(tx, recap, now);
    return { ok: true, slug: recap.slug };
  });
}

/** Takes the recap back: a draft again, with the same address once it returns. */
export async function unpublishRecap(actor: Actor, eventId: string): Promise<{ slug: string }> {
  return transaction(async (tx) => {
    const event = await lockEventForRecap(tx, actor, eventId);
    const recap = await getRecap(tx, event.id);
    await setPublished(tx, recap, null);
    return { slug: recap.slug };
  });
}

async function getRecap(tx: Tx, eventId: string) {
  const recap = await tx.recap.findUnique({
    where: { eventId },
    select: { id: true, slug: true, publishedAt: true, updatedAt: true },
  });
  if (!recap) throw new NotFound();
  return recap;
}

/** Publishing changes no word, so a text that is open elsewhere stays current. */
async function setPublished(tx: Tx, recap: { id: string; updatedAt: Date }, publishedAt: Date | null): Promise<void> {
  const { id, updatedAt } = recap;
  await tx.recap.update({ where: { id }, data: { publishedAt, updatedAt }, select: { id: true } });
}

async function replaceAuthors(tx: Tx, recapId: string, input: RecapInput): Promise<void> {
  const authors = await resolvePersonRows(tx, input.author);
  await tx.recapAuthor.deleteMany({ where: { recapId } });
  await tx.recapAuthor.createMany({ data: authors.map(({ personId, position }) => ({ recapId, personId, position })) });
}

function chooseRecapSlug(tx: Tx, title: string): Promise<string> {
  return chooseSlug(tx, "recap", slugify(title, "recap"), (startsWith) =>
    tx.recap.findMany({ where: { slug: { startsWith } }, select: { slug: true } }),
  );
}

function coverIds(cover: StoredPicture | null): string[] {
  return cover ? [cover.id] : [];
}
