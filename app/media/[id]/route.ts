import type { NextRequest } from "next/server";
import { findPictureFile } from "@/lib/pictures/queries";

/** A picture's bytes never change under its id: a new picture has a new one. */
export async function GET(request: NextRequest, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const file = await findPictureFile(id, request.nextUrl.searchParams.get("w"));
  if (!file)
    return new Response("There is no such picture.", { status: 404, headers: { "cache-control": "no-store" } });
  return new Response(file.bytes, {
    headers: {
      "content-type": file.type,
      "content-length": String(file.bytes.byteLength),
      "cache-control": "public, max-age=31536000, immutable",
      "content-disposition": "inline",
      "content-security-policy": "default-src 'none'; sandbox",
      "cross-origin-resource-policy": "cross-origin",
      "x-content-type-options": "nosniff",
    },
  });
}
