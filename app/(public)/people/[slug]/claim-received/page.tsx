import type { Metadata } from "next";
import { PageHeading } from "@/components/ui/page-heading";

export const metadata: Metadata = { title: "Look into your mail", robots: { index: false, follow: false } };

/** The same for everybody: it tells nobody whether an address is known. */
export default async function ClaimReceivedPage({ params }: PageProps<"/people/[slug]/claim-received">) {
  const { slug } = await params;
  return (
    <div className="grid max-w-measure gap-6">
      <PageHeading title="Look into your mail">
        <p>A link is on its way to the address you gave. It opens a page with a button that says yes.</p>
      </PageHeading>
      <p className="text-muted">Nothing there after a few minutes? Look among the unwanted mail.</p>
      <p>
        <a href={`/people/${slug}`}>Back to the page</a>
      </p>
    </div>
  );
}
