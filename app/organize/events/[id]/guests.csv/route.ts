import { csvResponse, noSuchFile } from "@/lib/access/csv-response";
import { requireActor } from "@/lib/access/viewer";
import { findGuestFile } from "@/lib/attendance/file-queries";

type Context = RouteContext<"/organize/events/[id]/guests.csv">;

/** Every guest and walk-in of an event, with what they said and whether they came. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const file = await findGuestFile(await requireActor(), (await params).id);
  return file ? csvResponse(`guests-${file.slug}`, file) : noSuchFile();
}
