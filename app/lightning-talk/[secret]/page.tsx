import type { Metadata } from "next";
import { EntryActs } from "@/components/lightning-talks/entry-acts";
import { OpensNothing } from "@/components/site/opens-nothing";
import { PageHeading } from "@/components/ui/page-heading";
import { findOwnEntry } from "@/lib/lightning-talks/entry-queries";
import { queuePath, standingWords } from "@/lib/lightning-talks/sign-up-rules";

// The address of this page is its key: it goes to no search engine and to no other site.
export const metadata: Metadata = {
  title: "Your lightning talk",
  robots: { index: false, follow: false },
  referrer: "same-origin",
};

/** What somebody who signed up for a lightning talk sees and does: where they stand, their talk, taking it back. */
export default async function OwnLightningTalkPage({ params }: PageProps<"/lightning-talk/[secret]">) {
  const { secret } = await params;
  const entry = await findOwnEntry(secret);
  if (!entry) {
    return (
      <OpensNothing
        title="This link opens no talk"
        why="Perhaps a part of it was lost on the way, or what you signed up with was erased."
      />
    );
  }
  const { event, slot, title, standing, minutesEach } = entry;
  const { headline, detail } = standingWords(standing, minutesEach);
  return (
    <div className="grid max-w-form gap-8">
      <PageHeading title={headline} above={<a href={`/events/${event.slug}`}>{event.title}</a>}>
        <p>{detail}</p>
      </PageHeading>
      <p className="border-ink border-y-2 py-4">
        <span className="block font-bold text-h3">{title}</span>
        <a href={queuePath(event.slug)} className="text-small">
          The queue of {slot}
        </a>
      </p>
      <EntryActs entry={entry} secret={secret} />
    </div>
  );
}
