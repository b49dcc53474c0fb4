import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SubscribeLinks } from "@/components/calendar/subscribe-links";
import { EventsAheadAndBehind } from "@/components/events/events-ahead-and-behind";
import { PageHeading } from "@/components/ui/page-heading";
import { Prose } from "@/components/ui/prose";
import { listPastEvents, listUpcomingEvents } from "@/lib/events/queries";
import { absoluteUrl } from "@/lib/platform/env";
import { renderMarkdown } from "@/lib/platform/markdown";
import { findSeriesPage } from "@/lib/series/queries";

type Props = PageProps<"/series/[slug]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const series = await findSeriesPage((await params).slug);
  if (!series) return {};
  return {
    title: series.name,
    description: `Every edition of ${series.name}.`,
    alternates: {
      canonical: `/series/${series.slug}`,
      types: { "text/calendar": [{ url: `/series/${series.slug}/calendar.ics`, title: series.name }] },
    },
  };
}

export default async function SeriesPage({ params }: Props) {
  const series = await findSeriesPage((await params).slug);
  if (!series) notFound();
  const now = new Date();
  const scope = { seriesSlug: series.slug };
  const [ahead, behind] = await Promise.all([listUpcomingEvents(now, scope), listPastEvents(now, scope)]);
  return (
    <div className="grid gap-12">
      <div className="grid gap-6">
        <PageHeading title={series.name} above={<a href="/series">Series</a>} />
        <Prose html={renderMarkdown(series.description, { idPrefix: "about" })} />
        <SubscribeLinks
          what={`every edition of ${series.name}`}
          feed={absoluteUrl(`/series/${series.slug}/calendar.ics`)}
        />
      </div>
      <EventsAheadAndBehind ahead={ahead} behind={behind} />
    </div>
  );
}
