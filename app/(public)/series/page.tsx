import type { Metadata } from "next";
import { KeptList } from "@/components/events/kept-list";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { listSeries } from "@/lib/series/queries";

export const metadata: Metadata = {
  title: "Series",
  description: "Events that come again, edition by edition.",
  alternates: { canonical: "/series" },
};

export default async function SeriesListPage() {
  const series = await listSeries();
  return (
    <div className="grid gap-10">
      <PageHeading title="Series">
        <p>Events that come again, edition by edition.</p>
      </PageHeading>
      {series.length === 0 ? (
        <EmptyState title="No series yet">
          <p>
            An event that comes again gets one. <a href="/events">See all events</a>
          </p>
        </EmptyState>
      ) : (
        <KeptList entries={series.map(({ slug, ...named }) => ({ ...named, path: `/series/${slug}` }))} />
      )}
    </div>
  );
}
