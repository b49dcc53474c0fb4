import { mkdtempSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { Prisma } from "@/generated/prisma/client";
import { NotFound } from "@/lib/access/outcomes";
import { plantItem } from "@/lib/agenda/testing";
import { findPictureFile } from "@/lib/pictures/queries";
import { db } from "@/lib/platform/db";
import { withDatabase } from "@/lib/platform/testing";
import { sweepPictures } from "./jobs";
import { addPicture, describePicture, movePicture, removePicture } from "./mutations";
import { listGallery, listPicturesForEdit } from "./queries";
import { PictureEdit } from "./schema";

const dataFolder = mkdtempSync(path.join(tmpdir(), "hallway-gallery-"));
process.env.HALLWAY_DATA = dataFolder;
withDatabase();

const now = new Date("2026-02-02T09:00:00Z");
const LATER = new Date(Date.now() + 3 * 24 * 60 * 60 * 1000);
const files = () => readdir(path.join(dataFolder, "pictures")).catch(() => []);
const filesOf = async (id: string) => (await files()).filter((name) => name.startsWith(id));

async function photograph(): Promise<File> {
  const bytes = await sharp({ create: { width: 300, height: 200, channels: 3, background: "#a33" } })
    .jpeg()
    .toBuffer();
  return new File([new Uint8Array(bytes)], "evening.jpg", { type: "image/jpeg" });
}

async function plantGallery() {
  const evening = await plantItem("panel", "published");
  const { eventId, actor } = evening;
  const add = async (more: object = {}) => {
    const words = { alt: "The panel", credit: "Asha", hasConsent: true, place: "gallery" as const };
    const added = await addPicture(actor, { eventId, file: await photograph(), ...words, ...more }, now);
    if (!added.ok) throw new Error(added.reason);
    return added.id;
  };
  const shown = async () => (await listGallery({ id: eventId })).map(({ picture }) => picture.id);
  return { ...evening, add, shown };
}

describe("a picture of an evening", () => {
  it("is kept in every size, and shown once the people on it agreed", async () => {
    const { add, shown, actor, eventId } = await plantGallery();
    const id = await add({ hasConsent: false });
    expect(await findPictureFile(id, null)).toMatchObject({ type: "image/jpeg" });
    expect(await shown()).toEqual([]);
    const edit = { eventId, pictureId: id, alt: "The hall", caption: "Before six", focalX: "10", hasConsent: "on" };
    await describePicture(actor, PictureEdit.parse(edit), now);
    expect(await listGallery({ id: eventId })).toMatchObject([
      { caption: "Before six", credit: "", picture: { alt: "The hall", focalX: 10, focalY: 50 } },
    ]);
    await describePicture(actor, PictureEdit.parse({ ...edit, hasConsent: undefined }), now);
    expect(await shown()).toEqual([]);
  });

  it("that is none is refused, and leaves nothing behind", async () => {
    const { actor, eventId } = await plantGallery();
    const before = await files();
    const file = new File(["<svg xmlns='http://www.w3.org/2000/svg'/>"], "a.png", { type: "image/png" });
    const words = { alt: "A drawing", credit: "", hasConsent: true, place: "gallery" as const };
    expect(await addPicture(actor, { eventId, file, ...words }, now)).toMatchObject({ reason: "not-a-picture" });
    expect(await files()).toEqual(before);
  });

  it("moves among those of the gallery, over those that only stand in the words", async () => {
    const { add, shown, actor, eventId } = await plantGallery();
    const [a, , b, c] = [await add(), await add({ place: "words" }), await add(), await add()];
    await movePicture(actor, { eventId, pictureId: c, step: "earlier" }, now);
    await movePicture(actor, { eventId, pictureId: a, step: "later" }, now);
    expect(await shown()).toEqual([c, a, b]);
    expect(await db().change.findFirst({ where: { eventId, act: "picture.moved" } })).not.toBeNull();
    expect(await listPicturesForEdit({ id: eventId })).toHaveLength(4);
  });

  it("is removed, and its files once it cannot be put back, but not from under the words that show it", async () => {
    const { add, shown, actor, eventId } = await plantGallery();
    const id = await add();
    const recap = { eventId, slug: `r-${eventId}`, title: "R", body: `See ![the panel](/media/${id}?w=300).` };
    await db().recap.create({ data: recap, select: { id: true } });
    expect(await removePicture(actor, { eventId, pictureId: id }, now)).toMatchObject({ reason: "in-the-story" });
    expect(await shown()).toEqual([id]);
    await db().recap.update({ where: { eventId }, data: { body: "Words." }, select: { id: true } });
    expect(await removePicture(actor, { eventId, pictureId: id }, now)).toEqual({ ok: true });
    expect(await shown()).toEqual([]);
    await sweepPictures(LATER);
    expect(await filesOf(id)).not.toEqual([]);
    await db().change.updateMany({ where: { eventId }, data: { removed: Prisma.DbNull } });
    await sweepPictures(LATER);
    expect(await filesOf(id)).toEqual([]);
  });

  it("is out of reach for an organizer of another chapter, by any id", async () => {
    const { add, eventId } = await plantGallery();
    const other = await plantGallery();
    const [id, theirs] = [await add(), other.eventId];
    const before = await files();
    const words = { alt: "x", credit: "", hasConsent: true, place: "gallery" as const };
    const edit = (event: string) => PictureEdit.parse({ eventId: event, pictureId: id, alt: "x" });
    for (const event of [eventId, theirs]) {
      await expect(describePicture(other.actor, edit(event), now)).rejects.toThrow(NotFound);
      await expect(movePicture(other.actor, { eventId: event, pictureId: id, step: "later" }, now)).rejects.toThrow(
        NotFound,
      );
      await expect(removePicture(other.actor, { eventId: event, pictureId: id }, now)).rejects.toThrow(NotFound);
    }
    const file = await photograph();
    await expect(addPicture(other.actor, { eventId, file, ...words }, now)).rejects.toThrow(NotFound);
    expect(await files()).toEqual(before);
  });
});

describe("the nightly sweep", () => {
  it("takes a pasted picture that no text shows, and leaves one that a text or an earlier text shows", async () => {
    const { add, eventId } = await plantGallery();
    const [unused, used, earlier, inGallery] = [
      await add({ place: "words" }),
      await add({ place: "words" }),
      await add({ place: "words" }),
      await add(),
    ];
    const { id: recapId } = await db().recap.create({
      data: { eventId, slug: `r-${eventId}`, title: "R", body: `![a](/media/${used}?w=300)` },
      select: { id: true },
    });
    const revision = { recapId, title: "R", description: "", savedByName: "Asha", savedAt: now };
    await db().recapRevision.create({ data: { ...revision, body: `![b](/media/${earlier})` }, select: { id: true } });
    await sweepPictures(new Date());
    expect(await filesOf(unused)).not.toEqual([]);
    await sweepPictures(LATER);
    expect(await filesOf(unused)).toEqual([]);
    for (const kept of [used, earlier, inGallery]) expect(await filesOf(kept)).not.toEqual([]);
    expect((await listPicturesForEdit({ id: eventId })).map(({ pictureId }) => pictureId)).not.toContain(unused);
  });

  it("takes the pictures of an event that is gone, unless its undoing would need them", async () => {
    const [gone, undoable] = [await plantGallery(), await plantGallery()];
    const [id, needed] = [await gone.add(), await undoable.add()];
    await db().event.delete({ where: { id: gone.eventId }, select: { id: true } });
    await db().event.delete({ where: { id: undoable.eventId }, select: { id: true } });
    const removed = { EventPicture: [{ pictureId: needed }] };
    await db().change.create({
      data: { at: now, actorName: "Asha", act: "event.deleted", subject: "It", removed },
      select: { id: true },
    });
    await sweepPictures(LATER);
    expect(await filesOf(id)).toEqual([]);
    expect(await filesOf(needed)).not.toEqual([]);
  });

  it("takes files that no row names: their upload never ended", async () => {
    const { add } = await plantGallery();
    const id = await add();
    await db().picture.delete({ where: { id }, select: { id: true } });
    await sweepPictures(new Date());
    expect(await filesOf(id)).not.toEqual([]);
    await sweepPictures(LATER);
    expect(await filesOf(id)).toEqual([]);
  });
});
