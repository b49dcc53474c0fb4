import type { Metadata } from "next";
import { PageHeading } from "@/components/ui/page-heading";

export const metadata: Metadata = { title: "Erased", robots: { index: false, follow: false } };

export default function ProposalErasedPage() {
  return (
    <div className="grid max-w-measure gap-6">
      <PageHeading title="Your talk is erased">
        <p>Your name, your address and what you wrote are gone, and so are the mails about it.</p>
      </PageHeading>
      <p>
        <a href="/events">See what is coming</a>
      </p>
    </div>
  );
}
