import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { TurnoutReport } from "@/components/turnout/turnout-report";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/access/viewer";
import { findChapterTurnout } from "@/lib/turnout/queries";

export const metadata: Metadata = { title: "Turnout of a chapter" };

export default async function ChapterTurnoutPage({ params }: PageProps<"/organize/chapters/[id]/turnout">) {
  const actor = await requireActor();
  const chapter = await findChapterTurnout(actor, (await params).id, new Date());
  if (!chapter) notFound();
  return (
    <>
      <PageHeading title="Turnout" above={<a href={`/organize/chapters/${chapter.id}`}>{chapter.name}</a>} />
      {chapter.series.length > 0 && (
        <nav aria-label="Series of this chapter">
          <ul className="flex flex-wrap gap-x-5">
            {chapter.series.map(({ id, name }) => (
              <li key={id}>
                <a href={`/organize/series/${id}/turnout`} className="inline-flex min-h-11 items-center">
                  {name} only
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <TurnoutReport events={chapter.events} />
    </>
  );
}
