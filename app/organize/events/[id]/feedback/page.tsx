import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RatingChart } from "@/components/feedback/rating-chart";
import { SpeakerLinks } from "@/components/feedback/speaker-links";
import { ToldWords } from "@/components/feedback/told-words";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/access/viewer";
import { findEventFeedback } from "@/lib/feedback/organizer-queries";
import { ratingsOf } from "@/lib/feedback/rules";

export const metadata: Metadata = { title: "Feedback" };

export default async function EventFeedbackPage({ params }: PageProps<"/organize/events/[id]/feedback">) {
  const event = await findEventFeedback(await requireActor(), (await params).id);
  if (!event) notFound();
  const { given, items, speakers } = event;
  const isOver = event.endsAt <= new Date();
  const guestOf = new Map(given.map(({ id, guest }) => [id, guest]));
  const told = given.filter(({ words }) => words !== "");
  return (
    <>
      <PageHeading title="Feedback">
        {given.length === 0 ? "Nobody yet." : `From ${given.length} ${given.length === 1 ? "guest" : "guests"}.`}
      </PageHeading>
      {given.length === 0 && (
        <EmptyState title={isOver ? "Nobody wrote yet" : "It opens when the event is over"}>
          Every guest who had a seat or came finds the page behind their own link, and in the mail that thanks them.
        </EmptyState>
      )}
      {told.length > 0 && <ToldWords told={told.map(({ id, words, guest }) => ({ key: id, words, guest }))} />}
      {given.length > 0 && (
        <section aria-labelledby="numbers" className="grid gap-4 border-ink border-t-2 pt-4">
          <h2 id="numbers" className="font-bold text-h2 tracking-tight">
            In numbers
          </h2>
          <RatingChart ratings={ratingsOf(given)} />
        </section>
      )}
      {items.map(({ id, title, parts }) => (
        <section key={id} aria-labelledby={`part-${id}`} className="grid gap-5 border-ink border-t-2 pt-4">
          <h2 id={`part-${id}`} className="font-bold text-h2 tracking-tight">
            {title}
          </h2>
          <ToldWords
            told={parts.map(({ feedbackId, words }) => ({
              key: feedbackId,
              words,
              guest: guestOf.get(feedbackId) ?? null,
            }))}
          />
        </section>
      ))}
      {speakers.length > 0 && <SpeakerLinks eventId={event.id} speakers={speakers} />}
    </>
  );
}
