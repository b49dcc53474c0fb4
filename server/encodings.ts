import { brotliCompressSync, constants, gzipSync } from "node:zlib";

export type Encoding = "br" | "gzip" | "identity";

const compressors: Record<Encoding, (body: Buffer) => Buffer> = {
  // Quality 5 is where brotli is smaller than gzip and still as quick; a page changes too often for the slow ones.
  br: (body) => brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (body) => gzipSync(body),
  identity: (body) => body,
};

export function encode(body: Buffer, encoding: Encoding): Buffer {
  return compressors[encoding](body);
}

const known = new Map<string, Encoding>();

/** The best encoding a reader accepts. There are few different headers in the world, so each is read once. */
export function acceptedEncoding(header: string | string[] | undefined): Encoding {
  const text = String(header ?? "");
  const remembered = known.get(text);
  if (remembered) return remembered;
  const encoding = readAcceptEncoding(text);
  if (known.size < 200) known.set(text, encoding);
  return encoding;
}

function readAcceptEncoding(header: string): Encoding {
  const accepted = header
    .toLowerCase()
    .split(",")
    .map((part) => part.trim().split(/\s*;\s*/))
    .filter(([, quality]) => !/^q=0(?:\.0*)?$/.test(quality ?? ""))
    .map(([name]) => name);
  if (accepted.includes("br")) return "br";
  return accepted.includes("gzip") ? "gzip" : "identity";
}
