import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ChangeList } from "@/components/history/change-list";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/access/viewer";
import { findEditableChapter } from "@/lib/chapters/organizer-queries";
import { listChanges, olderThanThese } from "@/lib/history/queries";
import { isId } from "@/lib/platform/ids";

export const metadata: Metadata = { title: "History of a chapter" };

export default async function ChapterHistoryPage({
  params,
  searchParams,
}: PageProps<"/organize/chapters/[id]/history">) {
  const actor = await requireActor();
  const { id } = await params;
  const chapter = isId(id) ? await findEditableChapter(actor, id) : null;
  if (!chapter) notFound();
  const changes = await listChanges(actor, { chapterId: chapter.id }, new Date(), (await searchParams).after);
  return (
    <>
      <PageHeading title="History" above={<a href={`/organize/chapters/${chapter.id}`}>{chapter.name}</a>}>
        Who changed what in this chapter and in its events.
      </PageHeading>
      <ChangeList changes={changes} timeZone={chapter.timeZone} olderHref={olderThanThese(changes)} />
    </>
  );
}
