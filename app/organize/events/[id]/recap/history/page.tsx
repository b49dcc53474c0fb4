import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RevisionList } from "@/components/recaps/revision-list";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { requireMember } from "@/lib/access/viewer";
import { findEventForRecap } from "@/lib/events/access";
import { listRevisions } from "@/lib/recaps/revision-queries";

export const metadata: Metadata = { title: "Earlier words of the recap" };

export default async function RecapHistoryPage({ params }: PageProps<"/organize/events/[id]/recap/history">) {
  const actor = await requireMember();
  const event = await findEventForRecap(actor, (await params).id);
  if (!event) notFound();
  const revisions = await listRevisions(actor, event.id);
  return (
    <>
      <PageHeading title="Earlier words" above={<a href={`/organize/events/${event.id}/recap`}>Recap</a>}>
        Everything that was saved, by whom and when. Nothing of it is public.
      </PageHeading>
      {revisions.length > 0 ? (
        <RevisionList event={event} revisions={revisions} />
      ) : (
        <EmptyState title="Nothing was saved yet">What you write is kept here, version by version.</EmptyState>
      )}
    </>
  );
}
