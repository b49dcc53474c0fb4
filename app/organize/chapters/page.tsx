import type { Metadata } from "next";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/access/viewer";
import { listEditableChapters } from "@/lib/chapters/organizer-queries";
import { canCreateChapter } from "@/lib/chapters/policy";

export const metadata: Metadata = { title: "Chapters" };

export default async function OrganizeChaptersPage() {
  const actor = await requireActor();
  const chapters = await listEditableChapters(actor);
  return (
    <>
      <PageHeading title="Chapters" />
      <ul className="divide-y divide-hairline border-hairline border-y">
        {chapters.map((chapter) => (
          <li key={chapter.id} className="flex flex-wrap items-baseline gap-x-4 py-2 sm:py-3">
            <a href={`/organize/chapters/${chapter.id}`} className="font-semibold max-sm:py-2.5">
              {chapter.name}
            </a>
            <span className="text-muted">
              {chapter.city}, {chapter.timeZone}
            </span>
            <a
              href={`/organize/chapters/${chapter.id}/turnout`}
              className="ml-auto inline-flex min-h-11 items-center sm:min-h-9"
            >
              Turnout<span className="sr-only"> of {chapter.name}</span>
            </a>
            <a
              href={`/organize/chapters/${chapter.id}/history`}
              className="inline-flex min-h-11 items-center sm:min-h-9"
            >
              History<span className="sr-only"> of {chapter.name}</span>
            </a>
          </li>
        ))}
      </ul>
      {canCreateChapter(actor) && (
        <p>
          <ButtonLink href="/organize/chapters/new">Add a chapter</ButtonLink>
        </p>
      )}
    </>
  );
}
