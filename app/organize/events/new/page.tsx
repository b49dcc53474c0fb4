import type { Metadata } from "next";
import { EventForm } from "@/components/events/event-form";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/access/viewer";
import { getCommunity } from "@/lib/community/queries";
import { createEventAction } from "@/lib/events/actions";
import { listEventChoices } from "@/lib/events/organizer-queries";

export const metadata: Metadata = { title: "New event" };

export default async function NewEventPage() {
  const actor = await requireActor();
  const [choices, { timeZone }] = await Promise.all([listEventChoices(actor), getCommunity()]);
  return (
    <>
      <PageHeading title="New event">A draft first: nobody sees it until you publish it.</PageHeading>
      {choices.chapters.length === 0 ? (
        <EmptyState title="A chapter comes first">
          Every event has a host. <a href="/organize/chapters/new">Add a chapter</a>, then come back.
        </EmptyState>
      ) : (
        <EventForm action={createEventAction} choices={choices} timeZone={timeZone} />
      )}
    </>
  );
}
