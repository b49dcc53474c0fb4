import type { NextRequest } from "next/server";
import { fieldsOf } from "@/lib/access/form-fields";
import { NotFound } from "@/lib/access/outcomes";
import { findActor } from "@/lib/access/viewer";
import { addPicture } from "@/lib/gallery/mutations";
import { UPLOAD_REFUSALS } from "@/lib/gallery/refusals";
import { pictureMarkdown } from "@/lib/gallery/rules";
import { PictureUpload } from "@/lib/gallery/schema";
import { MAX_UPLOAD_BYTES } from "@/lib/pictures/schema";
import { absoluteUrl } from "@/lib/platform/env";

/** Beside the picture itself, a few fields of words. */
const LARGEST = MAX_UPLOAD_BYTES + 64 * 1024;

/** One picture that a script sends, so that it can say how far it is: the same verb as the form's, one by one. */
export async function POST(request: NextRequest, { params }: { params: Promise<{ id: string }> }) {
  const actor = await findActor();
  if (!actor) return say(401, "You were signed out. Load the page again to sign in.");
  if (!isFromHere(request)) return say(403, "This was sent from another site.");
  const length = Number(request.headers.get("content-length") ?? Number.POSITIVE_INFINITY);
  if (length > LARGEST) return say(413, UPLOAD_REFUSALS["too-heavy"]);
  const form = await request.formData().catch(() => null);
  if (!form) return say(400, "The picture did not arrive whole. Send it again.");
  const parsed = PictureUpload.safeParse(fieldsOf(form));
  if (!parsed.success) return say(422, parsed.error.issues.map(({ message }) => message).join(" "));
  const { picture: file, ...words } = parsed.data;
  try {
    const outcome = await addPicture(actor, { ...words, file, eventId: (await params).id }, new Date());
    if (!outcome.ok) return say(422, UPLOAD_REFUSALS[outcome.reason]);
    return answer(201, { id: outcome.id, markdown: pictureMarkdown(outcome) });
  } catch (error) {
    if (error instanceof NotFound) return say(404, "This event is not there, or not yours.");
    throw error;
  }
}

/** A browser says where a form comes from; another site's has no business here, cookie or not. */
function isFromHere(request: NextRequest): boolean {
  const origin = request.headers.get("origin");
  const own = [new URL(absoluteUrl("/")).host, request.headers.get("host")];
  return origin !== null && URL.canParse(origin) && own.includes(new URL(origin).host);
}

const say = (status: number, message: string) => answer(status, { message });

function answer(status: number, body: object): Response {
  return Response.json(body, { status, headers: { "cache-control": "no-store" } });
}
