import type { Metadata } from "next";
import { EventsAheadAndBehind } from "@/components/events/events-ahead-and-behind";
import { PageHeading } from "@/components/ui/page-heading";
import { listPastEvents, listUpcomingEvents } from "@/lib/events/queries";

export const metadata: Metadata = {
  title: "Events",
  description: "What is coming, and what has been.",
  alternates: { canonical: "/events" },
};

export default async function EventsPage() {
  const now = new Date();
  const [ahead, behind] = await Promise.all([listUpcomingEvents(now), listPastEvents(now)]);
  return (
    <div className="grid gap-12">
      <PageHeading title="Events" />
      <EventsAheadAndBehind ahead={ahead} behind={behind} />
    </div>
  );
}
