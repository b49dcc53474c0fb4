import type { Metadata } from "next";
import { forbidden } from "next/navigation";
import { ChapterForm } from "@/components/chapters/chapter-form";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/access/viewer";
import { canCreateChapter } from "@/lib/chapters/policy";

export const metadata: Metadata = { title: "Add a chapter" };

export default async function NewChapterPage() {
  if (!canCreateChapter(await requireActor())) forbidden();
  return (
    <>
      <PageHeading title="Add a chapter" />
      <ChapterForm />
    </>
  );
}
