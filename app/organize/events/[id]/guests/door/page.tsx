import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHeading } from "@/components/ui/page-heading";
import { DutyDesk } from "@/components/volunteers/duty-desk";
import { requireActor } from "@/lib/access/viewer";
import { findEditableEvent } from "@/lib/events/access";
import { listVolunteerLinks, listVolunteers } from "@/lib/volunteers/organizer-queries";

export const metadata: Metadata = { title: "Door" };

/** Who may stand at the door, and how they get there. */
export default async function DoorLinksPage({ params }: PageProps<"/organize/events/[id]/guests/door">) {
  const actor = await requireActor();
  const event = await findEditableEvent(actor, (await params).id);
  if (!event) notFound();
  if (event.status !== "published") {
    return (
      <PageHeading title="Door">
        {event.status === "draft"
          ? "The door opens once the event is published."
          : "This event was cancelled: it has no door."}
      </PageHeading>
    );
  }
  return (
    <>
      <PageHeading title="Door">
        Check guests in on a phone: by name or by their ticket, without a network too. A link opens the door of this
        event and nothing else, until a day after its end.
      </PageHeading>
      <DutyDesk
        eventId={event.id}
        duty="door"
        links={await listVolunteerLinks(actor, event.id, "door")}
        volunteers={await listVolunteers(actor, event.id, "door")}
      />
      <section aria-labelledby="room" className="grid gap-2">
        <h2 id="room" className="font-bold text-h3">
          Or guests check themselves in
        </h2>
        <p className="max-w-measure">
          With a code in the room, from two hours before the start until the end:{" "}
          <a href={`/organize/events/${event.id}/guests/print/sign`}>the sign for the wall or the screen</a>.
        </p>
      </section>
    </>
  );
}
