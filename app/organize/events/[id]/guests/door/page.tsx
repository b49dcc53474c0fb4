import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DoorLinks } from "@/components/door/door-links";
import { ActionForm } from "@/components/ui/action-form";
import { PageHeading } from "@/components/ui/page-heading";
import { TextField } from "@/components/ui/text-field";
import { requireActor } from "@/lib/access/viewer";
import { makeDoorLinkAction, openOwnDoorAction } from "@/lib/door/actions";
import { listDoorLinks } from "@/lib/door/organizer-queries";
import { findEditableEvent } from "@/lib/events/access";

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
      <ActionForm action={openOwnDoorAction} hidden={{ eventId: event.id }} submit="Open the door" />
      <DoorLinks eventId={event.id} links={await listDoorLinks(actor, event.id)} />
      <section aria-labelledby="new-link" className="grid gap-4">
        <h2 id="new-link" className="font-bold text-h3">
          A link for a volunteer
        </h2>
        <ActionForm action={makeDoorLinkAction} hidden={{ eventId: event.id }} submit="Make a link" variant="quiet">
          <TextField
            name="label"
            label="Who it is for"
            hint="Like “Asha, main entrance”. Each has one of their own, so that you can close it by itself."
            required
            maxLength={80}
          />
        </ActionForm>
      </section>
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
