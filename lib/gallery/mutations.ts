import "server-only";
import type { Actor } from "@/lib/access/actor";
import { NotFound, type Outcome, refused } from "@/lib/access/outcomes";
import { findEventForRecap, lockEventForRecap } from "@/lib/events/access";
import { recordChange, recordRemoval } from "@/lib/history/mutations";
import { drawPicture, type PictureRefusal } from "@/lib/pictures/decode";
import { discardPictures, storePicture } from "@/lib/pictures/mutations";
import { type Tx, transaction } from "@/lib/platform/db";
import { isId } from "@/lib/platform/ids";
import { stepped } from "@/lib/platform/order";
import { mentions } from "./rules";
import { MOST_OF_AN_EVENT, type PictureEdit, type PictureOfEvent, type PictureStep } from "./schema";

export type NewPicture = {
  eventId: string;
  file: File;
  alt: string;
  credit: string;
  hasConsent: boolean;
  /** Where it goes: into the gallery, or into the words of the recap alone. */
  place: "gallery" | "words";
};

/** Keeps a picture of an evening, drawn anew. It is looked at only once whoever sends it may add one at all. */
export async function addPicture(
  actor: Actor,
  input: NewPicture,
  now: Date,
): Promise<Outcome<{ id: string; alt: string; width: number }, PictureRefusal | "too-many">> {
  if (!(await findEventForRecap(actor, input.eventId))) throw new NotFound();
  const drawn = await drawPicture(new Uint8Array(await input.file.arrayBuffer()));
  if (!drawn.ok) return drawn;
  const stored = await storePicture(drawn.picture);
  try {
    const outcome = await transaction((tx) => addPictureIn(tx, actor, input, stored, now));
    if (!outcome.ok) await discardPictures([stored.id]);
    return outcome;
  } catch (error) {
    await discardPictures([stored.id]);
    throw error;
  }
}

async function addPictureIn(
  tx: Tx,
  actor: Actor,
  { eventId, alt, credit, hasConsent, place }: NewPicture,
  stored: { id: string; width: number; height: number },
  now: Date,
): Promise<Outcome<{ id: string; alt: string; width: number }, "too-many">> {
  const event = await lockEventForRecap(tx, actor, eventId);
  const { _count, _max } = await tx.eventPicture.aggregate({
    where: { eventId: event.id },
    _count: true,
    _max: { position: true },
  });
  if (_count >= MOST_OF_AN_EVENT) return refused("too-many");
  await tx.picture.create({ data: { ...stored, alt }, select: { id: true } });
  await tx.eventPicture.create({
    data: {
      pictureId: stored.id,
      eventId: event.id,
      position: (_max.position ?? -1) + 1,
      credit,
      isInGallery: place === "gallery",
      consentAt: hasConsent ? now : null,
      // The demonstration is built by nobody who has an account.
      uploadedById: actor.userId || null,
    },
    select: { pictureId: true },
  });
  if (place === "gallery") {
    const change = { act: "picture.added", subject: event.title, eventId: event.id, details: { count: 1 } } as const;
    await recordChange(tx, actor, change, now);
  }
  return { ok: true, id: stored.id, alt, width: stored.width };
}

/** Says what a picture shows, who took it, what has to stay in sight, and whether the people on it agreed. */
export async function describePicture(actor: Actor, input: PictureEdit, now: Date): Promise<void> {
  const { eventId, pictureId, alt, caption, credit, focalX, focalY, hasConsent } = input;
  await transaction(async (tx) => {
    const event = await lockEventForRecap(tx, actor, eventId);
    const before = await getPicture(tx, event.id, pictureId);
    const consentAt = hasConsent ? (before.consentAt ?? now) : null;
    await tx.eventPicture.update({ where: { pictureId }, data: { caption, credit, consentAt } });
    await tx.picture.update({ where: { id: pictureId }, data: { alt, focalX, focalY }, select: { id: true } });
    await recordChange(tx, actor, { act: "picture.edited", subject: alt, eventId: event.id }, now);
  });
}

/** Moves a picture of the gallery a step. */
export async function movePicture(actor: Actor, { eventId, pictureId, step }: PictureStep, now: Date): Promise<void> {
  await transaction(async (tx) => {
    const event = await lockEventForRecap(tx, actor, eventId);
    const { picture } = await getPicture(tx, event.id, pictureId);
    const rows = await tx.eventPicture.findMany({
      where: { eventId: event.id },
      orderBy: { position: "asc" },
      select: { pictureId: true, isInGallery: true },
    });
    const shown = rows.filter(({ isInGallery }) => isInGallery).map((row) => row.pictureId);
    const others = rows.filter(({ isInGallery }) => !isInGallery).map((row) => row.pictureId);
    const ordered = [...stepped(shown, pictureId, step), ...others];
    for (const [position, id] of ordered.entries()) {
      await tx.eventPicture.update({ where: { pictureId: id }, data: { position }, select: { pictureId: true } });
    }
    await recordChange(tx, actor, { act: "picture.moved", subject: picture.alt, eventId: event.id }, now);
  });
}

/**
 * Takes a picture out of the evening. Its files stay as long as it can be put back. Refused while the words of the
 * recap show it.
 */
export async function removePicture(
  actor: Actor,
  { eventId, pictureId }: PictureOfEvent,
  now: Date,
): Promise<Outcome<object, "in-the-story">> {
  return transaction(async (tx) => {
    const event = await lockEventForRecap(tx, actor, eventId);
    const { picture } = await getPicture(tx, event.id, pictureId);
    const recap = await tx.recap.findUnique({ where: { eventId: event.id }, select: { body: true } });
    if (recap && mentions(recap.body, pictureId)) return refused("in-the-story");
    const removal = { act: "picture.removed", subject: picture.alt, eventId: event.id } as const;
    await recordRemoval(tx, actor, removal, { table: "EventPicture", id: pictureId }, now);
    await tx.eventPicture.delete({ where: { pictureId }, select: { pictureId: true } });
    return { ok: true };
  });
}

async function getPicture(tx: Tx, eventId: string, pictureId: string) {
  const row = isId(pictureId)
    ? await tx.eventPicture.findFirst({
        where: { pictureId, eventId },
        select: { consentAt: true, picture: { select: { alt: true } } },
      })
    : null;
  if (!row) throw new NotFound();
  return row;
}
