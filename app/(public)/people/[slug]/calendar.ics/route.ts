import { listCalendarEntries } from "@/lib/calendar/queries";
import { feedResponse, noSuchCalendar } from "@/lib/calendar/responses";
import { findPersonForPage, findSlugLedOnTo } from "@/lib/people/page-queries";
import { absoluteUrl } from "@/lib/platform/env";

export const dynamic = "force-dynamic";

/** Where somebody speaks, moderates or sits on a panel, to subscribe to. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/people/[slug]/calendar.ics">,
): Promise<Response> {
  const asked = (await params).slug;
  const person = await findPersonForPage(asked);
  if (!person) {
    const slug = await findSlugLedOnTo(asked);
    return slug === null ? noSuchCalendar() : Response.redirect(absoluteUrl(`/people/${slug}/calendar.ics`), 308);
  }
  const entries = await listCalendarEntries(new Date(), { personSlug: person.slug });
  return feedResponse(person.name, `/people/${person.slug}/calendar.ics`, entries);
}
