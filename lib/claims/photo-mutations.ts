import "server-only";
import { type Outcome, refused } from "@/lib/access/outcomes";
import { drawPicture, type PictureRefusal } from "@/lib/pictures/decode";
import { discardPictures, type StoredPicture, storePicture } from "@/lib/pictures/mutations";
import { type Tx, transaction } from "@/lib/platform/db";
import type { OwnPhoto } from "./schema";

/** Puts another photo in the place of one's own, or takes it away. The files of the one before go too. */
export async function saveOwnPhoto(
  personId: string,
  { photo: upload, isPhotoRemoved }: OwnPhoto,
): Promise<Outcome<object, PictureRefusal>> {
  const drawn = upload ? await drawPicture(new Uint8Array(await upload.arrayBuffer())) : null;
  if (drawn && !drawn.ok) return refused(drawn.reason, "photo");
  if (!drawn && !isPhotoRemoved) return { ok: true };
  const photo = drawn ? await storePicture(drawn.picture) : null;
  try {
    await discardPictures(await transaction((tx) => replacePhoto(tx, personId, photo)));
    return { ok: true };
  } catch (error) {
    if (photo) await discardPictures([photo.id]);
    throw error;
  }
}

/** Answers the pictures that no row names any more. */
async function replacePhoto(tx: Tx, personId: string, photo: StoredPicture | null): Promise<string[]> {
  await tx.$queryRaw`SELECT id FROM "Person" WHERE id = ${personId}::uuid FOR NO KEY UPDATE`;
  const before = await tx.person.findUniqueOrThrow({ where: { id: personId }, select: { name: true, photoId: true } });
  if (photo) await tx.picture.create({ data: { ...photo, alt: before.name }, select: { id: true } });
  await tx.person.update({ where: { id: personId }, data: { photoId: photo?.id ?? null }, select: { id: true } });
  const discarded = before.photoId ? [before.photoId] : [];
  await tx.picture.deleteMany({ where: { id: { in: discarded } } });
  return discarded;
}
