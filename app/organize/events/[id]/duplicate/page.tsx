import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ActionForm } from "@/components/ui/action-form";
import { DateTimeField } from "@/components/ui/date-time-field";
import { PageHeading } from "@/components/ui/page-heading";
import { TextField } from "@/components/ui/text-field";
import { requireActor } from "@/lib/access/viewer";
import { findEditableEvent } from "@/lib/events/access";
import { zoneLabel } from "@/lib/platform/time";
import { duplicateEventAction } from "@/lib/rsvp-questions/actions";

export const metadata: Metadata = { title: "Duplicate" };

export default async function DuplicateEventPage({ params }: PageProps<"/organize/events/[id]/duplicate">) {
  const event = await findEditableEvent(await requireActor(), (await params).id);
  if (!event) notFound();
  return (
    <>
      <PageHeading title="Duplicate">
        A new draft with the place, the texts, the running order and the guests’ form of {event.title}. Guests, people
        on stage, the link to join and the recap stay where they are.
      </PageHeading>
      <ActionForm action={duplicateEventAction} submit="Make a draft" hidden={{ eventId: event.id }}>
        <TextField name="title" label="Title of the new event" defaultValue={event.title} required maxLength={140} />
        <DateTimeField
          name="startsAt"
          label="Starts"
          hint={`${zoneLabel(event.startsAt, event.timeZone)}. It lasts as long as the first.`}
          required
        />
      </ActionForm>
    </>
  );
}
