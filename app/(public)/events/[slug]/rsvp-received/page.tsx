import type { Metadata } from "next";
import { PageHeading } from "@/components/ui/page-heading";

export const metadata: Metadata = { title: "RSVP received", robots: { index: false, follow: false } };

/** The same for everybody: it tells nobody whether an address was known, or whether a seat was left. */
export default async function RsvpReceivedPage({ params }: PageProps<"/events/[slug]/rsvp-received">) {
  const { slug } = await params;
  return (
    <div className="grid max-w-measure gap-6">
      <PageHeading title="We have your answer">
        <p>Now look into your mail.</p>
      </PageHeading>
      <p>
        The mail on its way to you says whether you have a seat, which place in line, or that the organizers will answer
        you. It holds the link with which you change what you said or cancel. Keep it: you need no account.
      </p>
      <p className="text-muted">
        Nothing there after a few minutes? Look among the unwanted mail, then{" "}
        <a href="/rsvp/link">have the link sent again</a>.
      </p>
      <p>
        <a href={`/events/${slug}`}>Back to the event</a>
      </p>
    </div>
  );
}
