import { create } from "qrcode";

/** A QR code as something to draw: how many squares wide it is, and a path over all that are dark. */
export type QrDrawing = { size: number; path: string };

/** Draws text as a QR code that still reads with 15 % of it unreadable: on a scratched screen, at an angle. */
export function drawQr(text: string): QrDrawing {
  const { size, data } = create(text, { errorCorrectionLevel: "M" }).modules;
  const runs: string[] = [];
  for (let row = 0; row < size; row += 1) {
    for (let from = 0; from < size; from += 1) {
      if (!data[row * size + from]) continue;
      let to = from;
      while (to < size && data[row * size + to]) to += 1;
      runs.push(`M${from} ${row}h${to - from}v1H${from}z`);
      from = to;
    }
  }
  return { size, path: runs.join("") };
}
