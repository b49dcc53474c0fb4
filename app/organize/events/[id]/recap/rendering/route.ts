import type { NextRequest } from "next/server";
import { findActor } from "@/lib/access/viewer";
import { findEventForRecap } from "@/lib/events/access";
import { markdownLimit, renderMarkdown } from "@/lib/platform/markdown";

/** How a text will read, as the recap's page renders it. It keeps nothing. */
export async function POST(request: NextRequest, { params }: { params: Promise<{ id: string }> }) {
  const actor = await findActor();
  const event = actor && (await findEventForRecap(actor, (await params).id));
  if (!event) return new Response(null, { status: actor ? 404 : 401 });
  const text = (await request.text()).slice(0, markdownLimit);
  return new Response(renderMarkdown(text, { idPrefix: "preview" }), {
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" },
  });
}
