import type { Metadata } from "next";
import { SubscribeLinks } from "@/components/calendar/subscribe-links";
import { EventsAheadAndBehind } from "@/components/events/events-ahead-and-behind";
import { PageHeading } from "@/components/ui/page-heading";
import { listPastEvents, listUpcomingEvents } from "@/lib/events/queries";
import { absoluteUrl } from "@/lib/platform/env";

export const metadata: Metadata = {
  title: "Events",
  description: "What is coming, and what has been.",
  alternates: {
    canonical: "/events",
    types: { "text/calendar": [{ url: "/calendar.ics", title: "Every event" }] },
  },
};

export default async function EventsPage() {
  const now = new Date();
  const [ahead, behind] = await Promise.all([listUpcomingEvents(now), listPastEvents(now)]);
  return (
    <div className="grid gap-12">
      <div className="grid gap-4">
        <PageHeading title="Events" />
        <SubscribeLinks what="every event" feed={absoluteUrl("/calendar.ics")} />
      </div>
      <EventsAheadAndBehind ahead={ahead} behind={behind} />
    </div>
  );
}
