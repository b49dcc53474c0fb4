import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHeading } from "@/components/ui/page-heading";
import { findEventPage } from "@/lib/events/queries";
import { closedSentence, whyClosed } from "@/lib/rsvps/rules";

export const metadata: Metadata = { title: "RSVP not taken", robots: { index: false, follow: false } };

/**
 * For whoever sent the form when it was no longer on the page: that page would not say what became of what they sent.
 */
export default async function RsvpNotTakenPage({ params }: PageProps<"/events/[slug]/rsvp-not-taken">) {
  const event = await findEventPage((await params).slug);
  if (!event) notFound();
  const closed = whyClosed(event, new Date());
  return (
    <div className="grid max-w-measure gap-6">
      <PageHeading title="Your RSVP was not taken" above={<a href={`/events/${event.slug}`}>{event.title}</a>}>
        <p>{closed ? closedSentence(closed, event) : "This event did not take RSVPs then. It does now."}</p>
      </PageHeading>
      <p className="text-muted">If you had answered before, nothing about that changed.</p>
      <p>
        <a href={`/events/${event.slug}`}>Back to the event</a>
      </p>
    </div>
  );
}
