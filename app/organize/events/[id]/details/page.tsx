import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EventForm } from "@/components/events/event-form";
import { SeriesForm } from "@/components/events/series-form";
import { VenueForm } from "@/components/events/venue-form";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/access/viewer";
import { findEventDraft, listEventChoices } from "@/lib/events/organizer-queries";
import { saveEventAction } from "@/lib/messages/event-actions";
import { isId } from "@/lib/platform/ids";

export const metadata: Metadata = { title: "Details" };

export default async function EventDetailsPage({ params }: PageProps<"/organize/events/[id]/details">) {
  const actor = await requireActor();
  const { id } = await params;
  const event = isId(id) ? await findEventDraft(actor, id) : null;
  if (!event) notFound();
  return (
    <>
      <PageHeading title="Details" />
      <EventForm
        action={saveEventAction}
        choices={await listEventChoices(actor, event.id)}
        timeZone={event.timeZone}
        event={event}
      />
      {event.venue && <VenueForm eventId={event.id} venue={event.venue} />}
      {event.series && <SeriesForm series={event.series} />}
    </>
  );
}
