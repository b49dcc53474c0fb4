import { notFound } from "next/navigation";
import { exportGuest } from "@/lib/privacy/queries";

/** Everything that is kept about a guest, as a file of their own. */
export async function GET(_request: Request, { params }: RouteContext<"/rsvp/[secret]/export">): Promise<Response> {
  const kept = await exportGuest((await params).secret);
  if (!kept) notFound();
  return new Response(`${JSON.stringify(kept, null, 2)}\n`, {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "content-disposition": `attachment; filename="rsvp-${kept.event.slug}.json"`,
      "x-robots-tag": "noindex, nofollow",
    },
  });
}
