import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ActionForm } from "@/components/ui/action-form";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/access/viewer";
import { findEditableEvent } from "@/lib/events/access";
import { deleteDraftAction } from "@/lib/events/actions";

export const metadata: Metadata = { title: "Delete" };

export default async function DeleteDraftPage({ params }: PageProps<"/organize/events/[id]/delete">) {
  const event = await findEditableEvent(await requireActor(), (await params).id);
  if (event?.status !== "draft") notFound();
  return (
    <>
      <PageHeading title={`Delete ${event.title}?`}>
        The draft goes, with its agenda and everything in it. It can be put back from its chapter’s history for 30 days.
      </PageHeading>
      <ActionForm
        action={deleteDraftAction}
        submit="Delete this draft"
        variant="danger"
        hidden={{ eventId: event.id }}
      />
      <p>
        <a href={`/organize/events/${event.id}`}>Keep the draft</a>
      </p>
    </>
  );
}
