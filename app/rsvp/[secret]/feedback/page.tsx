import type { Metadata } from "next";
import { FeedbackForm } from "@/components/feedback/feedback-form";
import { UnknownLink } from "@/components/rsvps/unknown-link";
import { PageHeading } from "@/components/ui/page-heading";
import { findFeedbackForGuest } from "@/lib/feedback/queries";
import { silentSentence, whyNoFeedback } from "@/lib/feedback/rules";
import { guestPath } from "@/lib/rsvps/guest-rules";

// The address of this page is its key: it goes to no search engine and to no other site.
export const metadata: Metadata = {
  title: "How was it?",
  robots: { index: false, follow: false },
  referrer: "same-origin",
};

export default async function FeedbackPage({ params }: PageProps<"/rsvp/[secret]/feedback">) {
  const { secret } = await params;
  const guest = await findFeedbackForGuest(secret);
  if (!guest) return <UnknownLink />;
  const silent = whyNoFeedback(guest, new Date());
  return (
    <div className="grid max-w-measure gap-8">
      <PageHeading title="How was it?" above={guest.event.title}>
        <p>{silent ? silentSentence(silent) : "Only the organizers read this, and those on stage what is for them."}</p>
      </PageHeading>
      {!silent && <FeedbackForm secret={secret} guest={guest} />}
      <p>
        <a href={guestPath(secret)}>Back to your RSVP</a>
      </p>
    </div>
  );
}
