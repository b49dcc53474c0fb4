import "server-only";
import { randomUUID } from "node:crypto";
import { pictureStorage } from "@/lib/platform/storage";
import type { DrawnPicture } from "./decode";

export type StoredPicture = { id: string; width: number; height: number };

/** Keeps the files of a picture under a new id. They come before the row that names them, never after. */
export async function storePicture({ width, height, files }: DrawnPicture): Promise<StoredPicture> {
  const id = randomUUID();
  for (const { suffix, bytes } of files) await pictureStorage().put(`${id}${suffix}`, bytes);
  return { id, width, height };
}

/** Removes the files of pictures that no row names, or names any more. */
export async function discardPictures(ids: string[]): Promise<void> {
  for (const id of ids) await pictureStorage().removeAll(id);
}
