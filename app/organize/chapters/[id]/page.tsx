import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ChapterForm } from "@/components/chapters/chapter-form";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/access/viewer";
import { findEditableChapter } from "@/lib/chapters/organizer-queries";
import { isId } from "@/lib/platform/ids";

export const metadata: Metadata = { title: "Edit a chapter" };

export default async function EditChapterPage({ params }: PageProps<"/organize/chapters/[id]">) {
  const actor = await requireActor();
  const { id } = await params;
  const chapter = isId(id) ? await findEditableChapter(actor, id) : null;
  if (!chapter) notFound();
  return (
    <>
      <PageHeading title={chapter.name}>
        <a href={`/organize/chapters/${chapter.id}/turnout`}>Turnout of its events</a>
      </PageHeading>
      <ChapterForm chapter={chapter} />
    </>
  );
}
