import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ActionForm } from "@/components/ui/action-form";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { TextArea } from "@/components/ui/text-area";
import { requireActor } from "@/lib/access/viewer";
import { findEditableEvent } from "@/lib/events/access";
import { cancelEventAction } from "@/lib/messages/event-actions";
import { formatDate } from "@/lib/platform/time";

export const metadata: Metadata = { title: "Cancel" };

export default async function CancelEventPage({ params }: PageProps<"/organize/events/[id]/cancel">) {
  const event = await findEditableEvent(await requireActor(), (await params).id);
  if (!event) notFound();
  const overview = `/organize/events/${event.id}`;
  if (event.status !== "published") {
    return (
      <>
        <PageHeading title={event.status === "cancelled" ? "Cancelled already" : "Nothing to cancel"} />
        <EmptyState
          title={event.status === "cancelled" ? "Its page says so." : "Only a published event can be cancelled."}
        >
          <a href={overview}>Back to the event</a>
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <PageHeading title={`Cancel ${event.title}?`}>
        {formatDate(event.startsAt, event.timeZone)}. Its page keeps its address and says that it was cancelled, and
        every guest gets a mail with your reason. This cannot be taken back.
      </PageHeading>
      <ActionForm
        action={cancelEventAction}
        submit="Cancel this event"
        variant="danger"
        hidden={{ eventId: event.id }}
        draftKey={`cancel-${event.id}`}
      >
        <TextArea
          name="reason"
          label="Why"
          hint="One or two sentences, for guests and on the page."
          required
          maxLength={500}
        />
      </ActionForm>
      <p>
        <a href={overview}>Keep the event</a>
      </p>
    </>
  );
}
