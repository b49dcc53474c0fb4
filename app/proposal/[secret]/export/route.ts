import { notFound } from "next/navigation";
import { exportProposal } from "@/lib/proposals/queries";

/** Everything that is kept about whoever offered a talk, as a file of their own. */
export async function GET(_request: Request, { params }: RouteContext<"/proposal/[secret]/export">): Promise<Response> {
  const kept = await exportProposal((await params).secret);
  if (!kept) notFound();
  return new Response(`${JSON.stringify(kept, null, 2)}\n`, {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "content-disposition": `attachment; filename="talk-${kept.event.slug}.json"`,
      "x-robots-tag": "noindex, nofollow",
    },
  });
}
