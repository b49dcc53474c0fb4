import "server-only";
import { db } from "@/lib/platform/db";

const SHOWN = {
  caption: true,
  credit: true,
  picture: { select: { id: true, alt: true, width: true, height: true, focalX: true, focalY: true } },
} as const;

export type GalleryPicture = Awaited<ReturnType<typeof listGallery>>[number];

/** The pictures of an evening that everybody may see: those whose people agreed. Ask for the event first. */
export async function listGallery(event: { id: string }) {
  return db().eventPicture.findMany({
    where: { eventId: event.id, isInGallery: true, consentAt: { not: null } },
    orderBy: { position: "asc" },
    select: SHOWN,
  });
}

export type PictureForEdit = Awaited<ReturnType<typeof listPicturesForEdit>>[number];

/** Every picture of an evening for its organizers, those in the words of its recap too. Ask for the event first. */
export async function listPicturesForEdit(event: { id: string }) {
  return db().eventPicture.findMany({
    where: { eventId: event.id },
    orderBy: [{ isInGallery: "desc" }, { position: "asc" }],
    select: { ...SHOWN, pictureId: true, isInGallery: true, consentAt: true },
  });
}
