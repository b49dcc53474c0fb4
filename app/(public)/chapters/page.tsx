import type { Metadata } from "next";
import { KeptList } from "@/components/events/kept-list";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { listChapters } from "@/lib/chapters/queries";

export const metadata: Metadata = {
  title: "Chapters",
  description: "The local communities that host these events.",
  alternates: { canonical: "/chapters" },
};

export default async function ChaptersPage() {
  const chapters = await listChapters();
  return (
    <div className="grid gap-10">
      <PageHeading title="Chapters">
        <p>The local communities that host these events.</p>
      </PageHeading>
      {chapters.length === 0 ? (
        <EmptyState title="No chapter yet">
          <p>
            The first one opens with its first organizer. <a href="/organize">Organize</a>
          </p>
        </EmptyState>
      ) : (
        <KeptList
          entries={chapters.map(({ slug, city, ...chapter }) => ({
            ...chapter,
            path: `/chapters/${slug}`,
            note: city,
          }))}
        />
      )}
    </div>
  );
}
