import { listCalendarEntries } from "@/lib/calendar/queries";
import { feedResponse, noSuchCalendar } from "@/lib/calendar/responses";
import { findSeriesPage } from "@/lib/series/queries";

export const dynamic = "force-dynamic";

/** Every edition of a series, to subscribe to. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/series/[slug]/calendar.ics">,
): Promise<Response> {
  const series = await findSeriesPage((await params).slug);
  if (!series) return noSuchCalendar();
  const entries = await listCalendarEntries(new Date(), { seriesSlug: series.slug });
  return feedResponse(series.name, `/series/${series.slug}/calendar.ics`, entries);
}
