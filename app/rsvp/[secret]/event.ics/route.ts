import { entryResponse, noSuchCalendar } from "@/lib/calendar/responses";
import { findGuestEntry } from "@/lib/rsvps/guest-queries";

export const dynamic = "force-dynamic";

/** A guest's own entry: where to join is in it, if that is how they come. */
export async function GET(_request: Request, { params }: RouteContext<"/rsvp/[secret]/event.ics">): Promise<Response> {
  const found = await findGuestEntry((await params).secret);
  return found ? entryResponse(found.entry, found.slug) : noSuchCalendar();
}
