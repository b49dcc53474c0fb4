import type { PictureRefusal } from "./decode";

/** Why a file was not taken, and what to do instead. */
export const PICTURE_REFUSALS: Record<PictureRefusal, string> = {
  "not-a-picture": "This is not a picture we can take. Choose a JPEG, PNG, WebP, GIF or AVIF file.",
  polyglot: "This file is a picture and something else at once. Export it anew as a plain JPEG or PNG.",
  "too-heavy": "Choose a picture of 10 MB or less.",
  "too-large": "This picture has more than 64 million pixels. Make it smaller first.",
  broken: "This picture cannot be read; it may be damaged. Export it anew as a JPEG or PNG.",
};
