import "server-only";
import sharp from "sharp";
import { type Outcome, refused } from "@/lib/access/outcomes";
import { isPolyglot, JPEG_WIDTH, keptWidths, MAX_PIXELS, MAX_SIDE, sniffPicture, WIDTHS } from "./rules";
import { MAX_UPLOAD_BYTES } from "./schema";

export type PictureRefusal = "not-a-picture" | "polyglot" | "too-heavy" | "too-large" | "broken";

/** A picture drawn anew: only its pixels are left of what was uploaded. */
export type DrawnPicture = { width: number; height: number; files: { suffix: string; bytes: Buffer }[] };

/**
 * Decodes an upload, turns it upright, and encodes it anew in every size we keep. Nothing but pixels passes: no place,
 * no camera, no comment, no bytes behind the picture.
 */
export async function drawPicture(upload: Uint8Array): Promise<Outcome<{ picture: DrawnPicture }, PictureRefusal>> {
  if (upload.byteLength > MAX_UPLOAD_BYTES) return refused("too-heavy");
  if (!sniffPicture(upload)) return refused("not-a-picture");
  if (isPolyglot(upload)) return refused("polyglot");
  try {
    const { width, height } = await sharp(upload, { limitInputPixels: false }).metadata();
    if (width > MAX_SIDE || height > MAX_SIDE || width * height > MAX_PIXELS) return refused("too-large");
    return { ok: true, picture: await encode(upload) };
  } catch {
    return refused("broken");
  }
}

async function encode(upload: Uint8Array): Promise<DrawnPicture> {
  const original = sharp(upload, { limitInputPixels: MAX_PIXELS, failOn: "error" })
    .autoOrient()
    .timeout({ seconds: 30 });
  const largest = await original
    .resize({ width: Math.max(...WIDTHS), withoutEnlargement: true })
    .png({ compressionLevel: 1 })
    .toBuffer({ resolveWithObject: true });
  const { width, height } = largest.info;
  const drawn = (to: number) => sharp(largest.data).resize({ width: to, withoutEnlargement: true });
  const files = [];
  for (const to of keptWidths(width)) {
    files.push({ suffix: `-${to}.webp`, bytes: await drawn(to).webp({ quality: 80 }).toBuffer() });
  }
  const jpeg = await drawn(JPEG_WIDTH)
    .flatten({ background: "#ffffff" })
    .jpeg({ quality: 82, mozjpeg: true })
    .toBuffer();
  files.push({ suffix: ".jpg", bytes: jpeg });
  return { width, height, files };
}
