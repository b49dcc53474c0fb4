import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHeading } from "@/components/ui/page-heading";
import { DutyDesk } from "@/components/volunteers/duty-desk";
import { requireActor } from "@/lib/access/viewer";
import { findEditableEvent } from "@/lib/events/access";
import { listVolunteerLinks, listVolunteers } from "@/lib/volunteers/organizer-queries";

export const metadata: Metadata = { title: "Stage" };

/** Who may call the lightning talks, and how they get there. */
export default async function StageDeskPage({ params }: PageProps<"/organize/events/[id]/stage">) {
  const actor = await requireActor();
  const event = await findEditableEvent(actor, (await params).id);
  if (!event) notFound();
  if (event.status !== "published") {
    return (
      <PageHeading title="Stage">
        {event.status === "draft" ? (
          <>
            The stage opens once the event is published. <a href={`/organize/events/${event.id}`}>See what it lacks</a>
          </>
        ) : (
          "This event was cancelled: it has no stage."
        )}
      </PageHeading>
    );
  }
  return (
    <>
      <PageHeading title="Stage">
        The queue of the lightning talks for the projector, with a clock that the room can read, and on a phone to call
        them with. All screens show the same. A link opens the stage of this event and nothing else, until a day after
        its end.
      </PageHeading>
      <DutyDesk
        eventId={event.id}
        duty="stage"
        links={await listVolunteerLinks(actor, event.id, "stage")}
        volunteers={await listVolunteers(actor, event.id, "stage")}
      />
    </>
  );
}
