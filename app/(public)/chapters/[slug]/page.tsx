import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SubscribeLinks } from "@/components/calendar/subscribe-links";
import { accentOf } from "@/components/chapters/accent";
import { EventsAheadAndBehind } from "@/components/events/events-ahead-and-behind";
import { NamedLinks } from "@/components/ui/named-links";
import { PageHeading } from "@/components/ui/page-heading";
import { Prose } from "@/components/ui/prose";
import { findChapterPage } from "@/lib/chapters/queries";
import { listPastEvents, listUpcomingEvents } from "@/lib/events/queries";
import { absoluteUrl } from "@/lib/platform/env";
import { renderMarkdown } from "@/lib/platform/markdown";

type Props = PageProps<"/chapters/[slug]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const chapter = await findChapterPage((await params).slug);
  if (!chapter) return {};
  return {
    title: chapter.name,
    description: `Events of ${chapter.name}, ${chapter.city}.`,
    alternates: {
      canonical: `/chapters/${chapter.slug}`,
      types: { "text/calendar": [{ url: `/chapters/${chapter.slug}/calendar.ics`, title: chapter.name }] },
    },
  };
}

export default async function ChapterPage({ params }: Props) {
  const chapter = await findChapterPage((await params).slug);
  if (!chapter) notFound();
  const now = new Date();
  const scope = { chapterSlug: chapter.slug };
  const [ahead, behind] = await Promise.all([listUpcomingEvents(now, scope), listPastEvents(now, scope)]);
  const { className = "", style } = accentOf([chapter]);
  return (
    <div className={`grid gap-12 ${className}`} style={style}>
      <div className="grid gap-6">
        <PageHeading title={chapter.name} above={<a href="/chapters">Chapters</a>}>
          <p>{chapter.city}</p>
        </PageHeading>
        <Prose html={renderMarkdown(chapter.description, { idPrefix: "about" })} />
        {chapter.website && (
          <p>
            <a
              href={chapter.website}
              rel="noopener noreferrer"
              className="inline-block min-h-6 [overflow-wrap:anywhere]"
            >
              {new URL(chapter.website).hostname}
            </a>
          </p>
        )}
        <NamedLinks links={chapter.links} />
        <SubscribeLinks
          what={`every event of ${chapter.name}`}
          feed={absoluteUrl(`/chapters/${chapter.slug}/calendar.ics`)}
        />
      </div>
      <EventsAheadAndBehind ahead={ahead} behind={behind} />
    </div>
  );
}
