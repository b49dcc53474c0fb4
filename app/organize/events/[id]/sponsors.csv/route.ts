import { csvResponse, noSuchFile } from "@/lib/access/csv-response";
import { requireActor } from "@/lib/access/viewer";
import { findSponsorsFile } from "@/lib/attendance/file-queries";

type Context = RouteContext<"/organize/events/[id]/sponsors.csv">;

/** Those guests of an event who agreed that its sponsors get their details. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const file = await findSponsorsFile(await requireActor(), (await params).id);
  return file ? csvResponse(`sponsors-${file.slug}`, file) : noSuchFile();
}
