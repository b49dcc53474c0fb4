import type { Metadata } from "next";
import { PageHeading } from "@/components/ui/page-heading";

export const metadata: Metadata = { title: "Talk received", robots: { index: false, follow: false } };

/** The same for everybody: it tells nobody whether an address was known, or the talk was there before. */
export default async function ProposalReceivedPage({ params }: PageProps<"/events/[slug]/proposal-received">) {
  const { slug } = await params;
  return (
    <div className="grid max-w-measure gap-6">
      <PageHeading title="The organizers have your talk">
        <p>Now look into your mail.</p>
      </PageHeading>
      <p>
        The mail on its way to you holds the link with which you read your talk, change it or withdraw it. Keep it: you
        need no account. The organizers decide, and another mail says how.
      </p>
      <p className="text-muted">
        Nothing there after a few minutes? Look among the unwanted mail, then send the form again: the same talk is
        taken once, and its link comes again.
      </p>
      <p>
        <a href={`/events/${slug}`}>Back to the event</a>
      </p>
    </div>
  );
}
