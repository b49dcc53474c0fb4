import type { NextRequest } from "next/server";
import { findActor, findOwnPage } from "@/lib/access/viewer";
import { findWhoHides } from "@/lib/people/page-queries";
import { findPictureFile } from "@/lib/pictures/queries";

/**
 * A picture's bytes never change under its id: a new picture has a new one. The photo of somebody who is hidden is
 * there for themselves and for those who work here, and for nobody else.
 */
export async function GET(request: NextRequest, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const hiddenId = await findWhoHides(id);
  const isShown = hiddenId === null || (await isFor(hiddenId));
  const file = isShown ? await findPictureFile(id, request.nextUrl.searchParams.get("w")) : null;
  if (!file)
    return new Response("There is no such picture.", { status: 404, headers: { "cache-control": "no-store" } });
  return new Response(file.bytes, {
    headers: {
      "content-type": file.type,
      "content-length": String(file.bytes.byteLength),
      "cache-control": hiddenId ? "private, no-store" : "public, max-age=31536000, immutable",
      "content-disposition": "inline",
      "content-security-policy": "default-src 'none'; sandbox",
      "cross-origin-resource-policy": "cross-origin",
      "x-content-type-options": "nosniff",
    },
  });
}

async function isFor(personId: string): Promise<boolean> {
  return (await findActor()) !== null || (await findOwnPage())?.personId === personId;
}
