import type { Metadata } from "next";
import { FeaturedRecaps } from "@/components/recaps/featured-recaps";
import { RecapsOfYear } from "@/components/recaps/recaps-of-year";
import { Section } from "@/components/site/section";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { listRecaps } from "@/lib/recaps/queries";
import { recapsByYear } from "@/lib/recaps/rules";

const ABOUT = "What was said and shown, evening by evening.";

export const metadata: Metadata = { title: "Recaps", description: ABOUT, alternates: { canonical: "/recaps" } };

export default async function RecapsPage() {
  const recaps = await listRecaps();
  const chosen = recaps.filter((recap) => recap.isFeatured);
  // Where all are put forward, none is.
  const featured = chosen.length < recaps.length ? chosen : [];
  return (
    <div className="grid gap-14">
      <PageHeading title="Recaps">{ABOUT}</PageHeading>
      {recaps.length === 0 && (
        <EmptyState title="No recap is out yet">
          <p>After an evening its story stands here: who said what, the talks and their slides, how many came.</p>
          <p className="mt-4">
            <ButtonLink href="/events">See all events</ButtonLink>
          </p>
        </EmptyState>
      )}
      {featured.length > 0 && (
        <Section title="Worth reading">
          <FeaturedRecaps recaps={featured} />
        </Section>
      )}
      {recapsByYear(recaps).map(([year, ofYear]) => (
        <Section key={year} title={String(year)}>
          <RecapsOfYear year={year} recaps={ofYear} />
        </Section>
      ))}
    </div>
  );
}
