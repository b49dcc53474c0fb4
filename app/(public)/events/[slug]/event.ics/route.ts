import { findCalendarEntry } from "@/lib/calendar/queries";
import { entryResponse, noSuchCalendar } from "@/lib/calendar/responses";

export const dynamic = "force-dynamic";

/** One event, to be saved in a calendar. */
export async function GET(_request: Request, { params }: RouteContext<"/events/[slug]/event.ics">): Promise<Response> {
  const { slug } = await params;
  const entry = await findCalendarEntry(slug);
  return entry ? entryResponse(entry, slug) : noSuchCalendar();
}
