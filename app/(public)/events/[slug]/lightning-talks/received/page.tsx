import type { Metadata } from "next";
import { PageHeading } from "@/components/ui/page-heading";

export const metadata: Metadata = { title: "Talk received", robots: { index: false, follow: false } };

/** The same for everybody: it tells nobody whether an address was known. */
export default async function TalkReceivedPage({ params }: PageProps<"/events/[slug]/lightning-talks/received">) {
  const { slug } = await params;
  return (
    <div className="grid max-w-measure gap-6">
      <PageHeading title="We have your talk">
        <p>Now look into your mail.</p>
      </PageHeading>
      <p>
        The mail on its way to you says whether you have a turn, which place in line, or that the organizers put the
        talks in order. It holds the link with which you change or withdraw your talk. Keep it: you need no account.
      </p>
      <p>
        <a href={`/events/${slug}/lightning-talks`}>See the queue</a>
      </p>
    </div>
  );
}
