import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ConsentsForm } from "@/components/rsvp-questions/consents-form";
import { NewQuestionForm } from "@/components/rsvp-questions/question-form";
import { QuestionList } from "@/components/rsvp-questions/question-list";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/access/viewer";
import { findEditableEvent } from "@/lib/events/access";
import { listQuestionsForEdit } from "@/lib/rsvp-questions/organizer-queries";
import { getGuestForm } from "@/lib/rsvp-questions/queries";

export const metadata: Metadata = { title: "What guests are asked" };

export default async function GuestFormPage({ params }: PageProps<"/organize/events/[id]/guests/form">) {
  const actor = await requireActor();
  const event = await findEditableEvent(actor, (await params).id);
  if (!event) notFound();
  const [questions, { consents }] = await Promise.all([listQuestionsForEdit(actor, event.id), getGuestForm(event.id)]);
  return (
    <>
      <PageHeading
        title="What guests are asked"
        above={<a href={`/organize/events/${event.id}/guests`}>Back to the guests</a>}
      >
        Name and e-mail address always. What you add here stands in the RSVP form and on each guest’s own page. The
        fewer questions, the more guests.
      </PageHeading>
      <QuestionList questions={questions} />
      <NewQuestionForm eventId={event.id} />
      <ConsentsForm eventId={event.id} asked={consents} />
    </>
  );
}
