import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AnswerSummaryList } from "@/components/rsvp-questions/answer-summary";
import { ConsentCounts } from "@/components/rsvp-questions/consent-counts";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/access/viewer";
import { isId } from "@/lib/platform/ids";
import { findAnswerSummary } from "@/lib/rsvp-questions/organizer-queries";

export const metadata: Metadata = { title: "Answers" };

export default async function AnswersPage({ params }: PageProps<"/organize/events/[id]/guests/answers">) {
  const actor = await requireActor();
  const { id } = await params;
  const summary = isId(id) ? await findAnswerSummary(actor, id) : null;
  if (!summary) notFound();
  const { questions, consents, guests } = summary;
  const isNothingAsked = questions.length + consents.length === 0;
  return (
    <>
      <PageHeading title="Answers" above={<a href={`/organize/events/${id}/guests`}>Back to the guests</a>}>
        {guests === 1 ? "Of the one guest who is going." : `Of the ${guests} guests who are going.`}
      </PageHeading>
      {isNothingAsked && (
        <EmptyState title="Nothing was asked">
          <a href={`/organize/events/${id}/guests/form`}>Ask your guests something</a>
        </EmptyState>
      )}
      <AnswerSummaryList eventId={id} questions={questions} />
      <ConsentCounts consents={consents} guests={guests} />
    </>
  );
}
