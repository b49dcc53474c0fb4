import type { Metadata } from "next";
import { SpeakerItems } from "@/components/feedback/speaker-items";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/access/viewer";
import { listOwnFeedback } from "@/lib/feedback/queries";

export const metadata: Metadata = { title: "About your talks" };

/** What guests said about the parts in which whoever is signed in was on stage, at any chapter's event. */
export default async function OwnFeedbackPage() {
  const items = await listOwnFeedback(await requireActor());
  return (
    <>
      <PageHeading title="About your talks">What guests wrote to you. Nobody is named.</PageHeading>
      {items.length > 0 ? (
        <SpeakerItems items={items} showsEvent />
      ) : (
        <EmptyState title="Nothing here yet">
          Once you were on stage, and an owner has said which person you are, what guests write about your part stands
          here.
        </EmptyState>
      )}
    </>
  );
}
