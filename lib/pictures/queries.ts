import "server-only";
import { z } from "zod";
import { isId } from "@/lib/platform/ids";
import { pictureStorage } from "@/lib/platform/storage";
import { WIDTHS } from "./rules";

const Width = z.coerce
  .number()
  .int()
  .min(1)
  .max(Math.max(...WIDTHS));

export type PictureFile = { bytes: Uint8Array<ArrayBuffer>; type: "image/webp" | "image/jpeg" };

/** The bytes of a picture: the WebP of the width asked for, or the JPEG when none is. Null for anything not kept. */
export async function findPictureFile(id: string, width: string | null): Promise<PictureFile | null> {
  if (!isId(id)) return null;
  const name = id.toLowerCase();
  if (width === null) return read(`${name}.jpg`, "image/jpeg");
  const parsedWidth = Width.safeParse(width);
  return parsedWidth.success ? read(`${name}-${parsedWidth.data}.webp`, "image/webp") : null;
}

async function read(name: string, type: PictureFile["type"]): Promise<PictureFile | null> {
  const bytes = await pictureStorage().find(name);
  return bytes && { bytes, type };
}
