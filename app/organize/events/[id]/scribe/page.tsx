import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHeading } from "@/components/ui/page-heading";
import { DutyDesk } from "@/components/volunteers/duty-desk";
import { requireActor } from "@/lib/access/viewer";
import { findEditableEvent } from "@/lib/events/access";
import { listVolunteerLinks, listVolunteers } from "@/lib/volunteers/organizer-queries";

export const metadata: Metadata = { title: "Scribe" };

/** Who writes down what the panel says, and how they get to their desk. */
export default async function ScribeLinksPage({ params }: PageProps<"/organize/events/[id]/scribe">) {
  const actor = await requireActor();
  const event = await findEditableEvent(actor, (await params).id);
  if (!event) notFound();
  if (event.status !== "published") {
    return (
      <PageHeading title="Scribe">
        {event.status === "draft" ? (
          <>
            The scribe’s desk opens once the event is published.{" "}
            <a href={`/organize/events/${event.id}`}>See what it lacks</a>
          </>
        ) : (
          "This event was cancelled: nobody scribes."
        )}
      </PageHeading>
    );
  }
  return (
    <>
      <PageHeading title="Scribe">
        One screen with the question that is on and a column for each voice. Several may scribe at once, each on a
        device of their own, also where the network comes and goes. A link opens the desk of this event and nothing
        else, until a day after its end.
      </PageHeading>
      <DutyDesk
        eventId={event.id}
        duty="scribe"
        links={await listVolunteerLinks(actor, event.id, "scribe")}
        volunteers={await listVolunteers(actor, event.id, "scribe")}
      />
    </>
  );
}
