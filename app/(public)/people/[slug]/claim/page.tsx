import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ClaimForm } from "@/components/claims/claim-form";
import { PageHeading } from "@/components/ui/page-heading";
import { findPersonForPage } from "@/lib/people/page-queries";

export const metadata: Metadata = { title: "Is this you?", robots: { index: false, follow: false } };

/** Where somebody says that a page is theirs. */
export default async function ClaimPage({ params }: PageProps<"/people/[slug]/claim">) {
  const person = await findPersonForPage((await params).slug);
  if (!person) notFound();
  return (
    <div className="grid max-w-measure gap-8">
      <PageHeading title="Is this you?" above={<a href={`/people/${person.slug}`}>{person.name}</a>}>
        <p>
          Then write what stands on your page, add a photo, or hide it. We mail you a link that proves your address. If
          the organizers know it, the page is yours at once; else they decide.
        </p>
      </PageHeading>
      <ClaimForm slug={person.slug} now={new Date()} />
    </div>
  );
}
