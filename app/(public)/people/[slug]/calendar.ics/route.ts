import { listCalendarEntries } from "@/lib/calendar/queries";
import { feedResponse, noSuchCalendar } from "@/lib/calendar/responses";
import { findPersonForPage } from "@/lib/people/page-queries";

export const dynamic = "force-dynamic";

/** Where somebody speaks, moderates or sits on a panel, to subscribe to. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/people/[slug]/calendar.ics">,
): Promise<Response> {
  const person = await findPersonForPage((await params).slug);
  if (!person) return noSuchCalendar();
  const entries = await listCalendarEntries(new Date(), { personSlug: person.slug });
  return feedResponse(person.name, `/people/${person.slug}/calendar.ics`, entries);
}
