/** Every picture is kept at these widths, as far as it is that wide itself. */
export const WIDTHS = [640, 1280, 1920] as const;

/** The JPEG kept beside, for readers that know no WebP: mails, feeds, cards in chats. */
export const JPEG_WIDTH = 1200;

export const MAX_SIDE = 16_000;
export const MAX_PIXELS = 64_000_000;

export type PictureForPage = {
  id: string;
  alt: string;
  width: number;
  height: number;
  /** What stays in sight when it is cropped, in percent from the left and from the top; else its middle. */
  focalX?: number;
  focalY?: number;
};

/** The widths a picture of this width is kept at: the next larger of ours would only be blown up. */
export function keptWidths(width: number): number[] {
  const smaller = WIDTHS.filter((kept) => kept < width);
  return [...smaller, Math.min(width, WIDTHS.at(-1) ?? width)].filter((kept, at, all) => all.indexOf(kept) === at);
}

/** What an `<img>` needs: the largest as `src`, every width in `srcSet`, and its own size, so that nothing shifts. */
export function pictureSources(picture: PictureForPage) {
  const widths = keptWidths(picture.width);
  const largest = widths.at(-1) ?? picture.width;
  return {
    src: `/media/${picture.id}?w=${largest}`,
    srcSet: widths.map((width) => `/media/${picture.id}?w=${width} ${width}w`).join(", "),
    width: picture.width,
    height: picture.height,
    alt: picture.alt,
  };
}

/** Address of the JPEG of a picture, for cards and feeds. */
export function jpegPath(picture: { id: string }): string {
  return `/media/${picture.id}`;
}

const MAGIC: [kind: string, test: (head: string) => boolean][] = [
  ["jpeg", (head) => head.startsWith("\xff\xd8\xff")],
  ["png", (head) => head.startsWith("\x89PNG\r\n\x1a\n")],
  ["webp", (head) => head.startsWith("RIFF") && head.slice(8, 12) === "WEBP"],
  ["gif", (head) => head.startsWith("GIF87a") || head.startsWith("GIF89a")],
  ["avif", (head) => head.slice(4, 8) === "ftyp" && /avi[fs]/.test(head.slice(8, 32))],
];

/** What kind of picture the bytes begin like; null for anything we do not take, SVG among it. */
export function sniffPicture(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 32)).toString("latin1");
  return MAGIC.find(([, begins]) => begins(head))?.[0] ?? null;
}

// Markup and programs have no place in a picture. Bytes of a phone's depth map or moving picture, which stand behind
// many honest ones, match none of these.
const MARKUP = /<script[\s>/]|<html[\s>]|<!doctype\s+html|<svg\s[^>]{0,200}xmlns|<\?php|%PDF-1\.|%PDF-2\./i;
const ZIP_END = "PK\x05\x06";

/** Whether a file that begins like a picture is also something else: a page, a script, an archive, a document. */
export function isPolyglot(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes).toString("latin1");
  return MARKUP.test(text) || text.slice(-66_000).includes(ZIP_END);
}
