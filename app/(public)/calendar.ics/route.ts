import { listCalendarEntries } from "@/lib/calendar/queries";
import { feedResponse } from "@/lib/calendar/responses";
import { getCommunity } from "@/lib/community/queries";

export const dynamic = "force-dynamic";

/** Every event, to subscribe to. */
export async function GET(): Promise<Response> {
  const [community, entries] = await Promise.all([getCommunity(), listCalendarEntries(new Date())]);
  return feedResponse(community.name, "/calendar.ics", entries);
}
