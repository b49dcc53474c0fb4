import { listCalendarEntries } from "@/lib/calendar/queries";
import { feedResponse, noSuchCalendar } from "@/lib/calendar/responses";
import { findChapterPage } from "@/lib/chapters/queries";

export const dynamic = "force-dynamic";

/** What a chapter hosts, to subscribe to. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/chapters/[slug]/calendar.ics">,
): Promise<Response> {
  const chapter = await findChapterPage((await params).slug);
  if (!chapter) return noSuchCalendar();
  const entries = await listCalendarEntries(new Date(), { chapterSlug: chapter.slug });
  return feedResponse(chapter.name, `/chapters/${chapter.slug}/calendar.ics`, entries);
}
