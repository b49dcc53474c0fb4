import type { Metadata } from "next";
import { LinkForm } from "@/components/rsvps/link-form";
import { PageHeading } from "@/components/ui/page-heading";

export const metadata: Metadata = { title: "Your link again", robots: { index: false, follow: false } };

export default function LinkPage() {
  return (
    <div className="grid max-w-form gap-8">
      <PageHeading title="Your link again">
        <p>The link to your RSVP is in each of our mails. If they are lost, we send you another.</p>
      </PageHeading>
      <LinkForm />
    </div>
  );
}
