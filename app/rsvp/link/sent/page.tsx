import type { Metadata } from "next";
import { PageHeading } from "@/components/ui/page-heading";

export const metadata: Metadata = { title: "Look into your mail", robots: { index: false, follow: false } };

/** The same for every address: it tells nobody whether this one is known. */
export default function LinkSentPage() {
  return (
    <div className="grid max-w-measure gap-6">
      <PageHeading title="Look into your mail">
        <p>If there is an RSVP with this address, its link is on the way.</p>
      </PageHeading>
      <p className="text-muted">
        One mail holds the links of everything that is still to come, and of the last two months. Nothing there after a
        few minutes? Look among the unwanted mail, or try the other address you may have used. Within an hour we send no
        more than three.
      </p>
      <p>
        <a href="/rsvp/link">Try another address</a>
      </p>
    </div>
  );
}
