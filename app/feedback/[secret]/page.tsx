import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SpeakerItems } from "@/components/feedback/speaker-items";
import { PageHeading } from "@/components/ui/page-heading";
import { findSpeakerFeedback } from "@/lib/feedback/queries";

// The address of this page is its key: it goes to no search engine and to no other site.
export const metadata: Metadata = {
  title: "What guests said",
  robots: { index: false, follow: false },
  referrer: "same-origin",
};

/** What was said about one speaker's parts of one event, for whoever holds the speaker's link. */
export default async function SpeakerFeedbackPage({ params }: PageProps<"/feedback/[secret]">) {
  const told = await findSpeakerFeedback((await params).secret);
  if (!told) notFound();
  const { person, event, items } = told;
  return (
    <div className="grid max-w-measure gap-10">
      <PageHeading title="What guests said" above={event.title}>
        <p>About your part, {person.name}. You and the organizers read this, nobody else.</p>
      </PageHeading>
      {items.length > 0 ? <SpeakerItems items={items} /> : <p>You are not on the programme of this event any more.</p>}
      <p>
        <a href={`/events/${event.slug}`}>See the event’s page</a>
      </p>
    </div>
  );
}
