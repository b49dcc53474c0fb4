import { readFile } from "node:fs/promises";
import path from "node:path";

/** What reads codes where a browser cannot by itself, as it was installed. */
const FILES = new Map([
  ["ponyfill.js", { from: "barcode-detector/dist/iife/ponyfill.js", type: "text/javascript; charset=utf-8" }],
  ["reader.wasm", { from: "zxing-wasm/dist/reader/zxing_reader.wasm", type: "application/wasm" }],
]);

export async function GET(_request: Request, { params }: RouteContext<"/js/scanner/[file]">): Promise<Response> {
  const file = FILES.get((await params).file);
  if (!file) return new Response("There is no such file.\n", { status: 404 });
  const bytes = await readFile(path.join(process.cwd(), "node_modules", file.from));
  return new Response(new Uint8Array(bytes), {
    headers: { "content-type": file.type, "cache-control": "public, max-age=86400" },
  });
}
